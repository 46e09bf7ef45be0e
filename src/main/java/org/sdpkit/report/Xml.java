package org.sdpkit.report;

/** Text in XML 1.0: what would be markup is escaped, and what may not stand in it at all is shown by a picture. */
final class Xml {

    private Xml() {}

    /** Text between tags; it keeps its lines. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(c == '\n' ? "\n" : escaped(c)));
        return out.toString();
    }

    /** The value of an attribute, between double quotes. */
    static String attribute(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(escaped(c)));
        return out.toString();
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case 0xFFFE, 0xFFFF -> "\uFFFD";
            default -> Visible.of(Character.toString(codePoint));
        };
    }
}
