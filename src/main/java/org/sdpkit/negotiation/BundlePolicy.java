package org.sdpkit.negotiation;

/**
 * How eagerly an endpoint puts all media on one transport, towards others that cannot: RFC 9429 section 4.1.1.
 *
 * @since 0.1.0
 */
public enum BundlePolicy {
    /** The first media description of each type has a transport of its own; the others are bundle-only. */
    BALANCED,
    /** Each media description has a transport of its own, so that nothing is lost without BUNDLE. */
    MAX_COMPAT,
    /** Only the first media description has a transport; the others are bundle-only. */
    MUST_BUNDLE,
    /**
     * Only the first media description has a transport, and the others do not say that they are bundle-only: what browsers
     * do under this name, which RFC 9429 deprecates.
     */
    MAX_BUNDLE
}
