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
        return in.integer("bandwidth", 0, Decimals.LARGEST);
    }

    static void check(String type, long bandwidth) {
        Tokens.check("bandwidth type", type);
        Decimals.checkAtLeast("bandwidth", bandwidth, 0);
    }
}
