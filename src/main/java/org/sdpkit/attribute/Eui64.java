package org.sdpkit.attribute;

import java.util.Locale;

/**
 * A 64-bit identifier of a device, eight pairs of hexadecimal digits with hyphens between them: RFC 7273 section 4.8.
 *
 * @param text as it is written; its case has no meaning
 * @since 0.1.0
 */
public record Eui64(String text) {

    private static final int OCTETS = 8;

    public Eui64 {
        if (!isEui64(text)) {
            throw new IllegalArgumentException("must be an EUI-64, not \"" + text + "\"");
        }
    }

    /** Whether both are the same identifier. */
    public boolean sameAs(Eui64 other) {
        return text.toUpperCase(Locale.ROOT).equals(other.text.toUpperCase(Locale.ROOT));
    }

    static Eui64 read(ValueScanner in) {
        return new Eui64(in.word("EUI-64", ":", Eui64::isEui64));
    }

    private static boolean isEui64(String text) {
        return areOctets(text, OCTETS);
    }

    /** Whether this is so many pairs of hexadecimal digits with hyphens between them. */
    static boolean areOctets(String text, int count) {
        boolean legal = text.length() == 3 * count - 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            legal &= i % 3 == 2 ? c == '-' : c < 0x7F && Character.digit(c, 16) >= 0;
        }
        return legal;
    }

    @Override
    public String toString() {
        return text;
    }
}
