package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The widths or heights of images in {@code a=imageattr}, 1 to 999999 pixels: RFC 6236 section 3.1.1, <i>xyrange</i>.
 *
 * @since 0.1.0
 */
public sealed interface ImageSize {

    /**
     * One size.
     *
     * @param pixels 1 to 999999
     * @since 0.1.0
     */
    record One(int pixels) implements ImageSize {

        public One {
            check(pixels);
        }

        @Override
        public String toString() {
            return Integer.toString(pixels);
        }
    }

    /**
     * {@code [<least>:<step>:<most>]}: from one size to another.
     *
     * @param least 1 to 999999
     * @param step between one size and the next; 1 where it is not said
     * @param most more than {@code least}
     * @since 0.1.0
     */
    record Between(int least, OptionalInt step, int most) implements ImageSize {

        public Between {
            check(least);
            step.ifPresent(ImageSize::check);
            check(most);
            if (most <= least) {
                throw new IllegalArgumentException("most must be more than " + least + ", not " + most);
            }
        }

        @Override
        public String toString() {
            return "[" + least + (step.isPresent() ? ":" + step.getAsInt() : "") + ":" + most + "]";
        }
    }

    /**
     * {@code [<pixels>,<pixels>…]}: one of these sizes.
     *
     * @param pixels two or more
     * @since 0.1.0
     */
    record AnyOf(List<Integer> pixels) implements ImageSize {

        public AnyOf {
            pixels = List.copyOf(pixels);
            pixels.forEach(ImageSize::check);
            if (pixels.size() < 2) {
                throw new IllegalArgumentException("pixels must be two or more, not " + pixels);
            }
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder();
            pixels.forEach(size -> out.append(out.isEmpty() ? '[' : ',').append(size));
            return out.append(']').toString();
        }
    }

    private static void check(int pixels) {
        Tokens.checkRange("pixels", pixels, 1, 999_999);
    }

    /** Reads what follows {@code x=} or {@code y=}. */
    static ImageSize read(ValueScanner in) {
        if (!in.skip('[')) {
            return new One(pixels(in));
        }
        int first = pixels(in);
        ImageSize size = in.skip(':') ? between(in, first) : anyOf(in, first);
        in.expect(']');
        return size;
    }

    private static ImageSize between(ValueScanner in, int least) {
        int from = in.offset();
        int second = pixels(in);
        OptionalInt step = OptionalInt.empty();
        int most = second;
        if (in.skip(':')) {
            step = OptionalInt.of(second);
            from = in.offset();
            most = pixels(in);
        }
        if (most <= least) {
            in.back(from);
            throw in.malformed("pixels of more than " + least);
        }
        return new Between(least, step, most);
    }

    private static ImageSize anyOf(ValueScanner in, int first) {
        List<Integer> pixels = new ArrayList<>();
        pixels.add(first);
        do {
            in.expect(',');
            pixels.add(pixels(in));
        } while (in.isAt(','));
        return new AnyOf(pixels);
    }

    private static int pixels(ValueScanner in) {
        int from = in.offset();
        boolean beginsWithZero = in.isAt('0');
        int pixels = in.integer("pixels", 1, 999_999);
        if (beginsWithZero) {
            in.back(from);
            throw in.malformed("pixels from 1 to 999999");
        }
        return pixels;
    }
}
