package org.sdpkit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text as lines that end at a line feed. */
final class ByteLines {

    private ByteLines() {}

    /** The lines with their ends; only the last may have none. */
    static List<byte[]> of(byte[] text) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n' || i == text.length - 1) {
                lines.add(Arrays.copyOfRange(text, from, i + 1));
                from = i + 1;
            }
        }
        return lines;
    }
}
