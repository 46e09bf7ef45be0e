package org.sdpkit.attribute;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of attributes by their bytes, eight at once: the first eight, as a number, say where a name stands, and are
 * all there is to compare of most names.
 */
final class NameTable {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** An odd number whose multiples have well mixed high bits. */
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final int shift;
    private final long[] beginnings;
    private final @Nullable AttributeName[] names;
    private final byte[][] texts;

    NameTable(Collection<AttributeName> known) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(4 * known.size());
        this.shift = Long.SIZE - bits;
        this.beginnings = new long[1 << bits];
        this.names = new AttributeName[1 << bits];
        this.texts = new byte[1 << bits][];
        known.forEach(this::add);
    }

    private void add(AttributeName name) {
        byte[] text = name.text().getBytes(StandardCharsets.UTF_8);
        long beginning = beginning(text, 0, text.length);
        int slot = slot(beginning, text, 0, text.length);
        beginnings[slot] = beginning;
        names[slot] = name;
        texts[slot] = text;
    }

    /** The name that begins there, and ends before a colon, or before the spaces that end at {@code to}. */
    AttributeName find(byte[] bytes, int from, int to) {
        int colon = colon(bytes, from, to);
        int end = colon < to ? colon : withoutSpaces(bytes, from, to);
        AttributeName known = names[slot(beginning(bytes, from, end), bytes, from, end)];
        return known == null ? unknown(bytes, from, end) : known;
    }

    private static AttributeName unknown(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return new AttributeName(text, to - from, Optional.empty());
    }

    private static int withoutSpaces(byte[] bytes, int from, int to) {
        int end = to;
        while (end > from && bytes[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    private static int colon(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long colons = (long) EIGHT_BYTES.get(bytes, at) ^ (':' * EACH_BYTE);
            long found = (colons - EACH_BYTE) & ~colons & HIGH_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] != ':') {
            at++;
        }
        return at;
    }

    /** The first eight bytes as a number, with zeros for those there are not. */
    private static long beginning(byte[] bytes, int from, int to) {
        int length = Math.min(Long.BYTES, to - from);
        if (length > 0 && from <= bytes.length - Long.BYTES) {
            return (long) EIGHT_BYTES.get(bytes, from) & (-1L >>> (Long.SIZE - Byte.SIZE * length));
        }
        long beginning = 0;
        for (int i = length - 1; i >= 0; i--) {
            beginning = (beginning << Byte.SIZE) | (bytes[from + i] & 0xFF);
        }
        return beginning;
    }

    /** Where the name stands, or the free place where it would. */
    private int slot(long beginning, byte[] bytes, int from, int to) {
        int slot = (int) ((beginning * MIXER) >>> shift);
        while (names[slot] != null && !isAt(slot, beginning, bytes, from, to)) {
            slot = (slot + 1) & (names.length - 1);
        }
        return slot;
    }

    private boolean isAt(int slot, long beginning, byte[] bytes, int from, int to) {
        byte[] text = texts[slot];
        boolean isSame = beginnings[slot] == beginning && text.length == to - from;
        for (int i = Long.BYTES; isSame && i < text.length; i++) {
            isSame = text[i] == bytes[from + i];
        }
        return isSame;
    }
}
