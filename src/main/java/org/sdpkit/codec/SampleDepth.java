package org.sdpkit.codec;

import org.sdpkit.attribute.ValueScanner;

/**
 * The number of bits of a sample: {@code 10}, or {@code 16f} for floating point (RFC 4175 section 6.1, ST 2110-20).
 *
 * @param bits 1 or more; 8, 10, 12 and 16 are usual
 * @param isFloatingPoint whether samples are floating point numbers
 * @since 0.1.0
 */
public record SampleDepth(int bits, boolean isFloatingPoint) {

    public SampleDepth {
        if (bits < 1) {
            throw new IllegalArgumentException("bits must be positive, not " + bits);
        }
    }

    static Parameter<SampleDepth> parameter() {
        return Parameter.named("depth", "8|10|12|16|16f", SampleDepth::read, SampleDepth::toString)
                .examples("10", "16f");
    }

    private static SampleDepth read(ValueScanner in) {
        return new SampleDepth(in.integer("bits", 1, Integer.MAX_VALUE), in.skip('f'));
    }

    @Override
    public String toString() {
        return isFloatingPoint ? bits + "f" : Integer.toString(bits);
    }
}
