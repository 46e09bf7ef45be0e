package org.sdpkit.negotiation;

import java.util.List;

/**
 * What an endpoint does where the specifications leave it a choice.
 *
 * @param formatOrder whose order of formats an answer has
 * @param formatCount how many formats an answer has
 * @param payloadTypes whose payload types an answer has
 * @param strictness what becomes of an offer that is not quite as the specifications want it
 * @param encryption when an offer of RTP has keys
 * @param dynamicPayloadTypes what an offer numbers its formats with, in order of preference
 * @since 0.1.0
 */
public record Policy(
        FormatOrder formatOrder,
        FormatCount formatCount,
        PayloadTypes payloadTypes,
        Strictness strictness,
        Encryption encryption,
        List<PayloadTypeRange> dynamicPayloadTypes) {

    /** The order and payload types of the offer, all formats, lenient; payload types from 96 on, then from 35 on. */
    public static final Policy DEFAULT = new Policy(
            FormatOrder.OFFERED,
            FormatCount.ALL,
            PayloadTypes.OFFERED,
            Strictness.LENIENT,
            Encryption.BY_PROFILE,
            List.of(new PayloadTypeRange(96, 127), new PayloadTypeRange(35, 63)));

    public Policy {
        dynamicPayloadTypes = List.copyOf(dynamicPayloadTypes);
    }

    /** The same with another order of formats. */
    public Policy with(FormatOrder other) {
        return new Policy(other, formatCount, payloadTypes, strictness, encryption, dynamicPayloadTypes);
    }

    /** The same with another number of formats. */
    public Policy with(FormatCount other) {
        return new Policy(formatOrder, other, payloadTypes, strictness, encryption, dynamicPayloadTypes);
    }

    /** The same with payload types of the other side, or of our own. */
    public Policy with(PayloadTypes other) {
        return new Policy(formatOrder, formatCount, other, strictness, encryption, dynamicPayloadTypes);
    }

    /** The same, but strict, or lenient. */
    public Policy with(Strictness other) {
        return new Policy(formatOrder, formatCount, payloadTypes, other, encryption, dynamicPayloadTypes);
    }

    /** The same, but with keys where the protocol does not ask for them, or without. */
    public Policy with(Encryption other) {
        return new Policy(formatOrder, formatCount, payloadTypes, strictness, other, dynamicPayloadTypes);
    }

    /**
     * Whose order of formats an answer has: RFC 3264 section 6.1 recommends that of the offer.
     *
     * @since 0.1.0
     */
    public enum FormatOrder {
        /** As offered. */
        OFFERED,
        /** As we prefer them. */
        OWN
    }

    /**
     * How many formats an answer has.
     *
     * @since 0.1.0
     */
    public enum FormatCount {
        /** All that both sides have. */
        ALL,
        /** The best one, with what depends on it, for who cannot switch from packet to packet. */
        ONE
    }

    /**
     * Whose payload types an answer has: RFC 3264 section 6.1 wants those of the offer, and lets others pass.
     *
     * @since 0.1.0
     */
    public enum PayloadTypes {
        /** As offered. */
        OFFERED,
        /** Our own, so that each direction has its numbers. */
        OWN
    }

    /**
     * What becomes of an offer that is not quite as the specifications want it.
     *
     * @since 0.1.0
     */
    public enum Strictness {
        /** It is refused where a specification lets it be refused. */
        STRICT,
        /** It is taken as far as its meaning is plain. */
        LENIENT
    }

    /**
     * When an offer of RTP has keys; an answer always secures what it can.
     *
     * @since 0.1.0
     */
    public enum Encryption {
        /** Where its protocol asks for them. */
        BY_PROFILE,
        /** Wherever we have some: the other side takes them, or media goes without (RFC 8643 section 3.1). */
        OPPORTUNISTIC
    }

    /**
     * Payload types in a row.
     *
     * @param from the first, 0 to 127
     * @param to the last, not less than the first
     * @since 0.1.0
     */
    public record PayloadTypeRange(int from, int to) {

        public PayloadTypeRange {
            if (from < 0 || to > 127 || from > to) {
                throw new IllegalArgumentException("payload types must be 0 to 127 in order, not " + from + "-" + to);
            }
        }
    }
}
