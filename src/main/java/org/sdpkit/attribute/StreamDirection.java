package org.sdpkit.attribute;

import java.util.Locale;

/**
 * Which way an RTP stream of {@code a=rid} or {@code a=simulcast} flows, seen by whoever wrote the description. Case
 * counts.
 *
 * @since 0.1.0
 */
public enum StreamDirection {
    /** To the other side. */
    SEND,
    /** From the other side. */
    RECV;

    /** The same flow in the words of the other side. */
    public StreamDirection seenFromTheOtherSide() {
        return switch (this) {
            case SEND -> RECV;
            case RECV -> SEND;
        };
    }

    static StreamDirection read(ValueScanner in) {
        if (in.oneOf("send").isPresent()) {
            return SEND;
        }
        if (in.oneOf("recv").isPresent()) {
            return RECV;
        }
        throw in.malformed("send or recv");
    }

    /** The word in the line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
