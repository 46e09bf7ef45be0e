package org.sdpkit.negotiation;

/**
 * Where the attributes of a shared transport stand (the categories TRANSPORT and IDENTICAL of RFC 8859).
 *
 * @since 0.1.0
 */
public enum BundleAttributes {
    /** In every bundled media description, as all browsers write and at least one needs it. */
    REPEATED,
    /** In the tagged media description only: RFC 9143 section 7.1.3. */
    TAGGED_ONLY
}
