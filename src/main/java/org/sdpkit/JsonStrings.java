package org.sdpkit;

import java.util.Optional;

/** As much of JSON (RFC 8259) as it takes to find one string in it. */
final class JsonStrings {

    private JsonStrings() {}

    /** The first string that is the value of a member {@code sdp}, at any depth, if the text looks like an object. */
    static Optional<String> memberSdp(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                at++;
                continue;
            }
            int end = closingQuote(text, at);
            if (end < 0) {
                return Optional.empty();
            }
            int value = afterColon(text, end + 1);
            boolean isMember = text.substring(at + 1, end).equals("sdp") && value >= 0 && text.charAt(value) == '"';
            if (isMember) {
                int close = closingQuote(text, value);
                return close < 0 ? Optional.empty() : Optional.of(unescaped(text.substring(value + 1, close)));
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    private static int closingQuote(String text, int open) {
        for (int at = open + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                return at;
            }
            if (c == '\\') {
                at++;
            }
        }
        return -1;
    }

    /** Where the value of a member begins, or below 0 if no colon follows. */
    private static int afterColon(String text, int from) {
        int at = skipSpace(text, from);
        if (at == text.length() || text.charAt(at) != ':') {
            return -1;
        }
        int value = skipSpace(text, at + 1);
        return value == text.length() ? -1 : value;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The text with its escapes resolved: RFC 8259 section 7. What is no escape stays. */
    static String unescaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\\' || at + 1 == text.length()) {
                out.append(c);
                continue;
            }
            char escape = text.charAt(++at);
            int simple = "bfnrt\"\\/'".indexOf(escape);
            if (simple >= 0) {
                out.append("\b\f\n\r\t\"\\/'".charAt(simple));
            } else if (escape == 'u' && isHex(text, at + 1)) {
                out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 4;
            } else {
                out.append(c).append(escape);
            }
        }
        return out.toString();
    }

    private static boolean isHex(String text, int from) {
        boolean hex = from + 4 <= text.length();
        for (int i = from; hex && i < from + 4; i++) {
            hex = Character.digit(text.charAt(i), 16) >= 0;
        }
        return hex;
    }
}
