package org.sdpkit.attribute;

/**
 * {@code a=cliprect:<top>,<left>,<bottom>,<right>}: the part of video that is shown, by RTSP servers of QuickTime.
 *
 * @param top in pixels
 * @param left in pixels
 * @param bottom in pixels
 * @param right in pixels
 * @since 0.1.0
 */
public record ClipRect(int top, int left, int bottom, int right) {

    /** How it is read and written. */
    public static final AttributeType<ClipRect> TYPE = AttributeType.named("cliprect", ClipRect.class)
            .means("the part of video that is shown, by RTSP servers of QuickTime")
            .definedBy("no specification: RTSP servers")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("0,0,160,240")
            .syntax(ClipRect::read, ClipRect::write);

    public ClipRect {
        Tokens.checkRange("top", top, 0, Integer.MAX_VALUE);
        Tokens.checkRange("left", left, 0, Integer.MAX_VALUE);
        Tokens.checkRange("bottom", bottom, 0, Integer.MAX_VALUE);
        Tokens.checkRange("right", right, 0, Integer.MAX_VALUE);
    }

    private static ClipRect read(ValueScanner in) {
        int top = in.integer("top", 0, Integer.MAX_VALUE);
        in.expect(',');
        int left = in.integer("left", 0, Integer.MAX_VALUE);
        in.expect(',');
        int bottom = in.integer("bottom", 0, Integer.MAX_VALUE);
        in.expect(',');
        return new ClipRect(top, left, bottom, in.integer("right", 0, Integer.MAX_VALUE));
    }

    private void write(StringBuilder out) {
        out.append(top)
                .append(',')
                .append(left)
                .append(',')
                .append(bottom)
                .append(',')
                .append(right);
    }
}
