package org.sdpkit.report;

import java.nio.charset.StandardCharsets;

/** Names of files as they stand in the head of a patch. */
final class PatchNames {

    private PatchNames() {}

    /** The name; in quotes where it has a character that would end it, before a tab where it has a space. */
    static String of(String name) {
        String plain = name.startsWith("./") ? name.substring(2) : name;
        boolean isOdd = plain.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == '"' || c == '\\');
        if (isOdd) {
            return quoted(plain);
        }
        return plain.indexOf(' ') < 0 ? plain : plain + "\t";
    }

    private static String quoted(String name) {
        StringBuilder out = new StringBuilder("\"");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ' || c >= 0x7F) {
                out.append('\\').append((char) ('0' + (c >> 6))).append((char) ('0' + (c >> 3 & 7)));
                out.append((char) ('0' + (c & 7)));
            } else {
                out.append((char) c);
            }
        }
        return out.append('"').toString();
    }
}
