package org.sdpkit.codec;

import org.sdpkit.attribute.ValueScanner;

/**
 * A picture size of one's own: {@code CUSTOM=<width>,<height>,<mpi>} (RFC 4629 section 8.1.1).
 *
 * @param width in pixels, 1 or more
 * @param height in pixels, 1 or more
 * @param minimumPictureInterval in units of 1/29.97 seconds, 1 to 32
 * @since 0.1.0
 */
public record CustomPicture(int width, int height, int minimumPictureInterval) {

    private static final int LARGEST_INTERVAL = 32;

    public CustomPicture {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("picture must have a size, not " + width + "," + height);
        }
        if (minimumPictureInterval < 1 || minimumPictureInterval > LARGEST_INTERVAL) {
            throw new IllegalArgumentException(
                    "minimum picture interval must be 1 to 32, not " + minimumPictureInterval);
        }
    }

    static CustomPicture read(ValueScanner in) {
        int width = in.integer("width", 1, Integer.MAX_VALUE);
        in.expect(',');
        int height = in.integer("height", 1, Integer.MAX_VALUE);
        in.expect(',');
        return new CustomPicture(width, height, in.integer("minimum picture interval", 1, LARGEST_INTERVAL));
    }

    @Override
    public String toString() {
        return width + "," + height + "," + minimumPictureInterval;
    }
}
