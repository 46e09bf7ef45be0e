package org.sdpkit.model;

import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.ValueScanner;

/** What RFC 8866 section 9 calls <i>non-ws-string</i>: visible characters. */
final class Words {

    private Words() {}

    static String read(FieldScanner in, int field, String expected) {
        ValueScanner scanner = in.field(field, expected);
        String word = scanner.visible(expected);
        scanner.end();
        return word;
    }

    static void check(String what, String word) {
        boolean legal = !word.isEmpty();
        for (int i = 0; i < word.length(); i++) {
            legal &= word.charAt(i) > ' ' && word.charAt(i) != 0x7F;
        }
        if (!legal) {
            throw new IllegalArgumentException(what + " must be visible characters, not \"" + word + "\"");
        }
    }
}
