package org.sdpkit.diff;

/**
 * What a change is about.
 *
 * @since 0.1.0
 */
public enum ChangeClass {
    /** How it is written: order where it has no meaning, spelling, line ends, stray lines. */
    COSMETIC,
    /** Codecs: which, in which order, their parameters, feedback and payload types. */
    CODEC,
    /** Media descriptions: which, what they are about, header extensions, sources, simulcast. */
    MEDIA,
    /** Which way media flows. */
    DIRECTION,
    /** Addresses, ports, protocols, RTCP, SCTP. */
    TRANSPORT,
    /** Keys, certificates and roles of (D)TLS. */
    SECURITY,
    /** Media descriptions that share a transport. */
    BUNDLE,
    /** Credentials, options and candidates of ICE. */
    ICE,
    /** What the lines before the first media description say of the session. */
    SESSION
}
