package org.sdpkit.edit;

import java.nio.charset.StandardCharsets;

/** Text as its bytes of UTF-8, seen as Latin-1: an index in it is an offset in bytes. */
final class Latin1 {

    private Latin1() {}

    static String of(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static String decoded(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
