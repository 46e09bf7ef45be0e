package org.sdpkit.generate;

import java.util.List;

/**
 * What a seed draws, one after the other: the same on every machine and Java version. The numbers are those of SplitMix64
 * (Steele, Lea, Flood 2014).
 */
final class Draw {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Draw(long seed) {
        state = seed;
    }

    /** Any 64 bits. */
    long bits() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 up to this bound, without it. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(bits(), bound);
    }

    /** From the one to the other, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True in so many of a hundred draws. */
    boolean in100(int times) {
        return below(100) < times;
    }

    /** One of these. */
    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
