package org.sdpkit.validation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.sdpkit.diagnostic.Position;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Line;
import org.sdpkit.model.PlacedLine;

/** What the rules on bytes share. */
final class Bytes {

    private Bytes() {}

    /** Where in the line this byte stands first, or below 0. */
    static int indexOf(Line line, int wanted) {
        byte[] bytes = line.bytes();
        for (int i = 0; i < line.length(); i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** A piece of a line that is all ASCII: of many pieces of a long line, each is found at once. */
    static Span asciiSpan(PlacedLine placed, int from, int to) {
        Position start = placed.span(0, 0).from();
        return new Span(
                new Position(start.offset() + from, start.line(), from + 1),
                new Position(start.offset() + to, start.line(), to + 1));
    }

    /** Where in the line the first byte stands that is not UTF-8, or below 0. */
    static int firstInvalidUtf8(Line line) {
        ByteBuffer bytes = ByteBuffer.wrap(line.bytes(), 0, line.length());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        boolean valid =
                decoder.decode(bytes, CharBuffer.allocate(line.length()), true).isUnderflow();
        return valid ? -1 : bytes.position();
    }
}
