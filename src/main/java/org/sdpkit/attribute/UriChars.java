package org.sdpkit.attribute;

/** The characters of a URI: RFC 3986 section 2. */
final class UriChars {

    private UriChars() {}

    static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean isUnreserved(int c) {
        return isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
    }

    /** Whether it may stand in an <i>authority</i>; a semicolon would begin what follows. */
    static boolean isAuthorityWithoutSemicolon(int c) {
        return isUnreserved(c) || "!$&'()*+,=%:@[]".indexOf(c) >= 0;
    }

    /** Whether it may stand in a URI without a fragment. */
    static boolean isUri(int c) {
        return isAuthorityWithoutSemicolon(c) || c == ';' || c == '/' || c == '?';
    }
}
