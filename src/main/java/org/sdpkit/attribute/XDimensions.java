package org.sdpkit.attribute;

/**
 * {@code a=x-dimensions:<width>,<height>}: the size of video of an RTSP camera.
 *
 * <p>Spaces before the numbers are let pass: cameras write them.
 *
 * @param width in pixels
 * @param height in pixels
 * @since 0.1.0
 */
public record XDimensions(int width, int height) {

    /** How it is read and written. */
    public static final AttributeType<XDimensions> TYPE = AttributeType.named("x-dimensions", XDimensions.class)
            .means("the size of video of an RTSP camera")
            .definedBy("no specification: RTSP servers")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("1280,960")
            .syntax(XDimensions::read, XDimensions::write);

    public XDimensions {
        Tokens.checkRange("width", width, 0, Integer.MAX_VALUE);
        Tokens.checkRange("height", height, 0, Integer.MAX_VALUE);
    }

    private static XDimensions read(ValueScanner in) {
        in.skipSpaces();
        int width = in.integer("width", 0, Integer.MAX_VALUE);
        in.expect(',');
        in.skipSpaces();
        return new XDimensions(width, in.integer("height", 0, Integer.MAX_VALUE));
    }

    private void write(StringBuilder out) {
        out.append(width).append(',').append(height);
    }
}
