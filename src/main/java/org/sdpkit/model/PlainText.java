package org.sdpkit.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Sees that bytes are ASCII without NUL and without two spaces in a row, as nearly all are. Looks at eight of them at once;
 * where something else is among them, it may doubt others too.
 */
final class PlainText {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private PlainText() {}

    static boolean isPlain(byte[] bytes, int from, int to) {
        long odd = 0;
        boolean behindSpace = false;
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            long spaces = zeros(eight ^ (' ' * EACH_BYTE));
            long doubled = spaces & ((spaces << Byte.SIZE) | (behindSpace ? 0x80 : 0));
            odd |= eight | (eight - EACH_BYTE) | doubled;
            behindSpace = spaces < 0;
        }
        boolean isPlain = (odd & HIGH_BITS) == 0;
        for (; at < to; at++) {
            boolean isSpace = bytes[at] == ' ';
            isPlain &= bytes[at] > 0 && !(isSpace && behindSpace);
            behindSpace = isSpace;
        }
        return isPlain;
    }

    /** The high bit of each byte that is zero, and perhaps of others behind it. */
    private static long zeros(long eight) {
        return (eight - EACH_BYTE) & ~eight & HIGH_BITS;
    }
}
