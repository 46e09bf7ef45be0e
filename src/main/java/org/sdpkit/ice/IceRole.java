package org.sdpkit.ice;

/**
 * Who has the last word on which pair is used: RFC 8445 section 6.1.1.
 *
 * @since 0.1.0
 */
public enum IceRole {
    /** The one who chooses; the offerer, unless only the other side is no lite agent. */
    CONTROLLING,
    /** The one who is told. */
    CONTROLLED
}
