package org.sdpkit.attribute;

/** Texts with quotation marks around them, in which a backslash takes the meaning from the character behind it. */
final class QuotedStrings {

    private QuotedStrings() {}

    /** Reads a quoted string as it is spelled, with its quotation marks. */
    static String read(ValueScanner in) {
        int from = in.offset();
        in.expect('"');
        while (!in.skip('"')) {
            in.skip('\\');
            in.next("'\"'");
        }
        return in.since(from);
    }

    static boolean isQuoted(String text) {
        if (text.length() < 2 || text.charAt(0) != '"') {
            return false;
        }
        int at = 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at == text.length() - 1;
    }
}
