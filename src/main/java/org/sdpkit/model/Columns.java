package org.sdpkit.model;

import java.nio.charset.StandardCharsets;

/** How many code points stand before the bytes of a long line: counted now and then, so that nobody counts from its beginning. */
final class Columns {

    /** How far apart the places are up to which was counted. */
    static final int STEP = 256;

    private static final int MOST_CONTINUATIONS = 3;

    private final byte[] bytes;
    private final int[] places;
    private final int[] counts;

    /** Of the bytes of a line. */
    Columns(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.places = new int[(to - from) / STEP + 1];
        this.counts = new int[places.length];
        places[0] = from;
        for (int i = 1; i < places.length; i++) {
            places[i] = characterBefore(from + i * STEP);
            counts[i] = counts[i - 1] + count(bytes, places[i - 1], places[i]);
        }
    }

    /** How many code points stand before a byte, counted from the beginning of the line. */
    int before(int offset) {
        int known = offset / STEP;
        return counts[known] + count(bytes, places[known], places[0] + offset);
    }

    /** The last place up to this one where a character begins, or else something that is none. */
    private int characterBefore(int place) {
        int at = place;
        while (isContinuation(at) && !isBehindWhole(at)) {
            at--;
        }
        return at;
    }

    private boolean isContinuation(int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
    }

    /** Whether no character can reach over this place, for none has so many continuations. */
    private boolean isBehindWhole(int at) {
        for (int i = 1; i <= MOST_CONTINUATIONS; i++) {
            if (!isContinuation(at - i)) {
                return false;
            }
        }
        return true;
    }

    /** How many code points these bytes are, with U+FFFD for what is none. */
    static int count(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] < 0) {
                String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
                return text.codePointCount(0, text.length());
            }
        }
        return to - from;
    }
}
