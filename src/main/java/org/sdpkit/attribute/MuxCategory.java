package org.sdpkit.attribute;

/**
 * What becomes of an attribute when media descriptions share a transport: RFC 8859 section 4.
 *
 * @since 0.1.0
 */
public enum MuxCategory {
    /** Independent of multiplexing. */
    NORMAL,
    /** Bundling should be avoided where it is present. */
    CAUTION,
    /** The same value in every bundled media description. */
    IDENTICAL,
    /** The values add up. */
    SUM,
    /** About the transport: only that of the tagged media description counts. */
    TRANSPORT,
    /** As the attribute inside it. */
    INHERIT,
    /** The same for the same payload type. */
    IDENTICAL_PER_PT,
    /** Needs a specification of its own. */
    SPECIAL,
    /** Not yet said. */
    TBD
}
