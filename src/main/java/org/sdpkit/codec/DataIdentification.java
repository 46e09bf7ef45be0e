package org.sdpkit.codec;

import java.util.Locale;
import org.sdpkit.attribute.ValueScanner;

/**
 * A type of ancillary data packets: {@code {0x<did>,0x<sdid>}} (RFC 8331 section 4).
 *
 * @param did the data identification word, 0 to 255
 * @param sdid the secondary data identification word, 0 to 255; 0 for packets that have none
 * @since 0.1.0
 */
public record DataIdentification(int did, int sdid) {

    private static final int LARGEST = 255;
    private static final int HEX = 16;

    public DataIdentification {
        if (did < 0 || did > LARGEST || sdid < 0 || sdid > LARGEST) {
            throw new IllegalArgumentException("did and sdid must be 0 to 255, not " + did + " and " + sdid);
        }
    }

    static DataIdentification read(ValueScanner in) {
        in.expect('{');
        int did = word(in);
        in.expect(',');
        int sdid = word(in);
        in.expect('}');
        return new DataIdentification(did, sdid);
    }

    private static int word(ValueScanner in) {
        int from = in.offset();
        String word = in.word("two hexadecimal digits after 0x", ",}");
        String digits = word.regionMatches(true, 0, "0x", 0, 2) ? word.substring(2) : "";
        boolean isWord = digits.length() <= 2 && Syntax.isHex("0".repeat(2 - Math.min(2, digits.length())) + digits, 1);
        if (digits.isEmpty() || !isWord) {
            in.back(from);
            throw in.malformed("two hexadecimal digits after 0x");
        }
        return Integer.parseInt(digits, HEX);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "{0x%02x,0x%02x}", did, sdid);
    }
}
