package org.sdpkit.attribute;

/** Bandwidth inside attributes: what stands behind {@code b=} (RFC 8866 section 5.8). */
final class Bandwidths {

    private Bandwidths() {}

    static String readType(ValueScanner in) {
        String type = in.token("bandwidth type", "");
        in.expect(':');
        return type;
    }

    static long readValue(ValueScanner in) {
        return in.integer("bandwidth", 0, Long.MAX_VALUE - 1);
    }

    static void check(String type, long bandwidth) {
        Tokens.check("bandwidth type", type);
        if (bandwidth < 0) {
            throw new IllegalArgumentException("bandwidth must not be negative, as " + bandwidth + " is");
        }
    }
}
