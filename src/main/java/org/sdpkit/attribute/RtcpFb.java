package org.sdpkit.attribute;

import java.util.OptionalInt;

/**
 * {@code a=rtcp-fb:<payload type> <type>[ <parameter>[ <arguments>]]}, {@code a=rtcp-fb:* …}: feedback that may be sent
 * about what is received.
 *
 * @param payloadType 0 to 127; empty for all formats of the media description, {@code *}
 * @param feedback which feedback
 * @since 0.1.0
 */
public record RtcpFb(OptionalInt payloadType, RtcpFeedback feedback) {

    /** How it is read and written. */
    public static final AttributeType<RtcpFb> TYPE = AttributeType.named("rtcp-fb", RtcpFb.class)
            .means("feedback that may be sent about what is received")
            .definedBy("RFC 4585 section 4.2")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL_PER_PT)
            .repeatable()
            .examples("96 nack", "96 nack pli", "* trr-int 100", "98 ccm tmmbr smaxpr=120", "111 transport-cc")
            .syntax(RtcpFb::read, (rtcpFb, out) -> out.append(PayloadTypes.text(rtcpFb.payloadType))
                    .append(' ')
                    .append(rtcpFb.feedback));

    public RtcpFb {
        PayloadTypes.check(payloadType);
    }

    /** Feedback about one payload type. */
    public RtcpFb(int payloadType, RtcpFeedback feedback) {
        this(OptionalInt.of(payloadType), feedback);
    }

    /** Feedback about all formats of the media description. */
    public RtcpFb(RtcpFeedback feedback) {
        this(OptionalInt.empty(), feedback);
    }

    /** Whether it is about this payload type. */
    public boolean appliesTo(int number) {
        return payloadType.isEmpty() || payloadType.getAsInt() == number;
    }

    private static RtcpFb read(ValueScanner in) {
        OptionalInt payloadType = PayloadTypes.read(in);
        in.spaces();
        return new RtcpFb(payloadType, RtcpFeedback.read(in));
    }
}
