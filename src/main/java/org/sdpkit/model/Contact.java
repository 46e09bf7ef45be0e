package org.sdpkit.model;

/** The shape that e= and p= lines share: an essence, with a name in parentheses after or before it in plain text. */
final class Contact {

    private Contact() {}

    /** What stands between angle brackets, or before a comment in parentheses, or all of it. */
    static String essence(String text) {
        String trimmed = text.strip();
        int open = trimmed.indexOf('<');
        if (open >= 0 && trimmed.endsWith(">")) {
            return trimmed.substring(open + 1, trimmed.length() - 1);
        }
        int comment = trimmed.indexOf('(');
        if (comment >= 0 && trimmed.endsWith(")")) {
            return trimmed.substring(0, comment).strip();
        }
        return trimmed;
    }
}
