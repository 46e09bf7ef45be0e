package org.sdpkit.codec;

import org.sdpkit.attribute.ValueScanner;

/**
 * Frames per second, exactly: {@code 25} or {@code 30000/1001} (RFC 9134 section 7.1, ST 2110-20).
 *
 * @param numerator 1 or more
 * @param denominator 1 or more
 * @since 0.1.0
 */
public record FrameRate(int numerator, int denominator) {

    public FrameRate {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException("frame rate must be positive, not " + numerator + "/" + denominator);
        }
    }

    /** In frames per second, rounded as a {@code double} is. */
    public double framesPerSecond() {
        return (double) numerator / denominator;
    }

    /** Whether both are the same number of frames per second, such as 50 and 100/2. */
    public boolean sameAs(FrameRate other) {
        return (long) numerator * other.denominator == (long) other.numerator * denominator;
    }

    static Parameter<FrameRate> parameter() {
        return Parameter.named("exactframerate", "n[/d]", FrameRate::read, FrameRate::toString)
                .examples("25", "30000/1001");
    }

    private static FrameRate read(ValueScanner in) {
        int numerator = in.integer("frames per second", 1, Integer.MAX_VALUE);
        return new FrameRate(numerator, in.skip('/') ? in.integer("denominator", 1, Integer.MAX_VALUE) : 1);
    }

    @Override
    public String toString() {
        return denominator == 1 ? Integer.toString(numerator) : numerator + "/" + denominator;
    }
}
