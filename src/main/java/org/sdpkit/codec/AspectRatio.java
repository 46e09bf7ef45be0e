package org.sdpkit.codec;

import org.sdpkit.attribute.ValueScanner;

/**
 * The shape of a pixel: {@code <width>:<height>}.
 *
 * @param width 1 or more
 * @param height 1 or more
 * @since 0.1.0
 */
public record AspectRatio(int width, int height) {

    /** A square. */
    public static final AspectRatio SQUARE = new AspectRatio(1, 1);

    public AspectRatio {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("aspect ratio must be positive, not " + width + ":" + height);
        }
    }

    static Parameter<AspectRatio> parameter() {
        return Parameter.named("PAR", "w:h", AspectRatio::read, AspectRatio::toString)
                .examples("1:1", "12:11");
    }

    private static AspectRatio read(ValueScanner in) {
        int width = in.integer("width", 1, Integer.MAX_VALUE);
        in.expect(':');
        return new AspectRatio(width, in.integer("height", 1, Integer.MAX_VALUE));
    }

    @Override
    public String toString() {
        return width + ":" + height;
    }
}
