package org.sdpkit.attribute;

import java.util.OptionalInt;

/**
 * {@code a=rtpmap:<payload type> <encoding name>/<clock rate>[/<encoding parameters>]}: what a payload type of RTP
 * stands for.
 *
 * @param payloadType 0 to 127
 * @param encodingName the name of the codec, a token; its case has no meaning
 * @param clockRate in Hz
 * @param channels the number of audio channels, where it is said
 * @since 0.1.0
 */
public record RtpMap(int payloadType, String encodingName, int clockRate, OptionalInt channels) {

    /** How it is read and written. */
    public static final AttributeType<RtpMap> TYPE = AttributeType.named("rtpmap", RtpMap.class)
            .means("what a payload type of RTP stands for")
            .definedBy("RFC 8866 section 6.6")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL_PER_PT)
            .repeatable()
            .examples("0 PCMU/8000", "111 opus/48000/2", "98 H264/90000")
            .syntax(RtpMap::read, RtpMap::write);

    private static final int LARGEST_PAYLOAD_TYPE = 127;

    public RtpMap {
        if (payloadType < 0 || payloadType > LARGEST_PAYLOAD_TYPE) {
            throw new IllegalArgumentException("payload type must be 0 to 127, not " + payloadType);
        }
        Tokens.check("encoding name", encodingName);
        if (clockRate < 1) {
            throw new IllegalArgumentException("clock rate must be positive, not " + clockRate);
        }
        if (channels.isPresent() && channels.getAsInt() < 1) {
            throw new IllegalArgumentException("channels must be positive, not " + channels.getAsInt());
        }
    }

    /** A mapping that says nothing of channels. */
    public RtpMap(int payloadType, String encodingName, int clockRate) {
        this(payloadType, encodingName, clockRate, OptionalInt.empty());
    }

    /** Whether both stand for the same codec: encoding names compare without case (RFC 8866 section 6.6). */
    public boolean sameAs(RtpMap other) {
        return encodingName.equalsIgnoreCase(other.encodingName)
                && clockRate == other.clockRate
                && channels.orElse(1) == other.channels.orElse(1);
    }

    private static RtpMap read(ValueScanner in) {
        int payloadType = in.integer("payload type", 0, LARGEST_PAYLOAD_TYPE);
        in.spaces();
        String encodingName = in.token("encoding name", "");
        in.expect('/');
        int clockRate = in.integer("clock rate", 1, Integer.MAX_VALUE);
        OptionalInt channels = in.skip('/')
                ? OptionalInt.of(in.integer("number of channels", 1, Integer.MAX_VALUE))
                : OptionalInt.empty();
        return new RtpMap(payloadType, encodingName, clockRate, channels);
    }

    private void write(StringBuilder out) {
        out.append(payloadType).append(' ').append(encodingName).append('/').append(clockRate);
        channels.ifPresent(count -> out.append('/').append(count));
    }
}
