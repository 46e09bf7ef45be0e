package org.sdpkit.validation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.sdpkit.model.Line;

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

    /** Where in the line the first byte stands that is not UTF-8, or below 0. */
    static int firstInvalidUtf8(Line line) {
        ByteBuffer bytes = ByteBuffer.wrap(line.bytes(), 0, line.length());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        boolean valid =
                decoder.decode(bytes, CharBuffer.allocate(line.length()), true).isUnderflow();
        return valid ? -1 : bytes.position();
    }
}
