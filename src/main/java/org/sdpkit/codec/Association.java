package org.sdpkit.codec;

import java.util.Optional;

/**
 * What one codec has to do with another of the same media description.
 *
 * @param dependant the codec that makes no sense without the other
 * @param role what it does for the other
 * @param format the format of the other, as it is named or found
 * @param primary the other; empty where the media description has no such format
 * @since 0.1.0
 */
public record Association(Codec dependant, Role role, String format, Optional<Codec> primary) {

    /** Whether the other is named, but not there. */
    public boolean isDangling() {
        return primary.isEmpty();
    }

    /**
     * What one codec does for another.
     *
     * @since 0.1.0
     */
    public enum Role {
        /** It sends lost packets again: rtx, RFC 4588. */
        RETRANSMITS,
        /** It carries packets and earlier ones once more: red, RFC 2198. */
        REPEATS,
        /** It makes up for lost packets: ulpfec and flexfec, RFC 5109 and RFC 8627. */
        PROTECTS,
        /** It takes its place for a while, with the same clock rate: telephone-event, RFC 4733, and CN, RFC 3389. */
        STANDS_IN_FOR
    }
}
