package org.sdpkit.attribute;

/** Kinds of characters, as numbers, that several attributes are made of. */
final class Chars {

    private Chars() {}

    /** RFC 8839 section 5.1, <i>ice-char</i>; also what base64 is made of, but for its padding. */
    static boolean isIce(int c) {
        return isAlphanumeric(c) || c == '+' || c == '/';
    }

    /** What base64 is made of, but for its padding. */
    static boolean isBase64(int c) {
        return isIce(c);
    }

    static boolean isAlphanumeric(int c) {
        return isDigit(c) || isAlpha(c);
    }

    static boolean isAlpha(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHex(int c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** RFC 8866 section 9, <i>token-char</i>. */
    static boolean isToken(int c) {
        return ValueScanner.isTokenChar(c);
    }

    /** RFC 5234 appendix B.1, <i>VCHAR</i>. */
    static boolean isVisible(int c) {
        return c > ' ' && c < 0x7F;
    }

    /** RFC 8851 section 10, of <i>rid-id</i>. */
    static boolean isRid(int c) {
        return isAlphanumeric(c) || c == '-' || c == '_';
    }
}
