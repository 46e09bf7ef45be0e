package org.sdpkit.attribute;

/**
 * {@code a=framesize:<payload type> <width>-<height>}: the largest size of a frame of video.
 *
 * @param payloadType 0 to 127
 * @param width in pixels
 * @param height in pixels
 * @since 0.1.0
 */
public record FrameSize(int payloadType, int width, int height) {

    /** How it is read and written. */
    public static final AttributeType<FrameSize> TYPE = AttributeType.named("framesize", FrameSize.class)
            .means("the largest size of a frame of video")
            .definedBy("RFC 6064 section 4.2")
            .at(Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .repeatable()
            .examples("97 320-240")
            .syntax(FrameSize::read, FrameSize::write);

    public FrameSize {
        Tokens.checkRange("payload type", payloadType, 0, PayloadTypes.LARGEST);
        Tokens.checkRange("width", width, 0, Integer.MAX_VALUE);
        Tokens.checkRange("height", height, 0, Integer.MAX_VALUE);
    }

    private static FrameSize read(ValueScanner in) {
        int payloadType = in.integer("payload type", 0, PayloadTypes.LARGEST);
        in.spaces();
        int width = in.integer("width", 0, Integer.MAX_VALUE);
        in.expect('-');
        return new FrameSize(payloadType, width, in.integer("height", 0, Integer.MAX_VALUE));
    }

    private void write(StringBuilder out) {
        out.append(payloadType).append(' ').append(width).append('-').append(height);
    }
}
