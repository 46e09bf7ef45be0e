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
    CONTROLLED;

    /**
     * The role of an agent.
     *
     * @param isLite whether it only answers checks
     * @param isOtherLite whether the other one does
     * @param begins whether it started ICE, which the offerer does
     */
    public static IceRole of(boolean isLite, boolean isOtherLite, boolean begins) {
        boolean isControlling = isLite == isOtherLite ? begins : isOtherLite;
        return isControlling ? CONTROLLING : CONTROLLED;
    }
}
