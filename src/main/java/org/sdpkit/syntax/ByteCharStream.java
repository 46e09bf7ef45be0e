package org.sdpkit.syntax;

import java.nio.charset.StandardCharsets;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** Bytes seen as Latin-1, one character a byte: the index of a token is the offset of a byte. */
final class ByteCharStream implements CharStream {

    private final byte[] bytes;
    private final int size;
    private int index;

    /** The first {@code size} of the bytes. */
    ByteCharStream(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    @Override
    public void consume() {
        if (index >= size) {
            throw new IllegalStateException("cannot consume the end of the input");
        }
        index++;
    }

    @Override
    public int LA(int distance) {
        int at = distance > 0 ? index + distance - 1 : index + distance;
        return at < 0 || at >= size || distance == 0 ? IntStream.EOF : bytes[at] & 0xFF;
    }

    @Override
    public int mark() {
        return -1; // all of it stays in memory: there is nothing to hold on to
    }

    @Override
    public void release(int marker) {}

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int to) {
        index = Math.min(to, size);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String getSourceName() {
        return IntStream.UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        int from = Math.min(interval.a, size);
        int to = Math.max(from, Math.min(interval.b + 1, size));
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
