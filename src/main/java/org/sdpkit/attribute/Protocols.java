package org.sdpkit.attribute;

/** The shape of a transport protocol: tokens with slashes between them (RFC 8866 section 9, <i>proto</i>). */
final class Protocols {

    private Protocols() {}

    static String read(ValueScanner in, String expected) {
        StringBuilder protocol = new StringBuilder(in.token(expected, ""));
        while (in.skip('/')) {
            protocol.append('/').append(in.token(expected, ""));
        }
        return protocol.toString();
    }

    /** Refuses what is none. */
    static void check(String what, String protocol) {
        int from = 0;
        int slash = protocol.indexOf('/');
        while (slash >= 0) {
            Tokens.check(what, protocol.substring(from, slash));
            from = slash + 1;
            slash = protocol.indexOf('/', from);
        }
        Tokens.check(what, protocol.substring(from));
    }
}
