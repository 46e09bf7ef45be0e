package org.sdpkit.attribute;

import java.util.OptionalInt;

/**
 * A domain of the Precision Time Protocol: {@code domain-nmbr=<number>}, {@code domain-name=<name>} (RFC 7273 section
 * 4.8), or the number alone, as the examples of RFC 7273 and everybody have it.
 *
 * @param text as it is written
 * @since 0.1.0
 */
public record PtpDomain(String text) {

    private static final String NAME = "domain-name=";
    private static final String NUMBER = "domain-nmbr=";
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_NUMBER = 3;
    private static final int LARGEST_NUMBER = 127;

    public PtpDomain {
        if (!isDomain(text)) {
            throw new IllegalArgumentException("must be a PTP domain, not \"" + text + "\"");
        }
    }

    /** The domain of this number, 0 to 127. */
    public static PtpDomain of(int number) {
        return new PtpDomain(Integer.toString(number));
    }

    /** Its number, if it has one: 0 to 127. */
    public OptionalInt number() {
        return text.startsWith(NAME) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits(text)));
    }

    static PtpDomain read(ValueScanner in) {
        return new PtpDomain(in.word("PTP domain", "", PtpDomain::isDomain));
    }

    private static boolean isDomain(String text) {
        if (text.startsWith(NAME)) {
            String name = text.substring(NAME.length());
            return Tokens.isVisible(name) && name.length() <= LONGEST_NAME && isAscii(name);
        }
        String digits = digits(text);
        return Tokens.isDigits(digits)
                && digits.length() <= LONGEST_NUMBER
                && Integer.parseInt(digits) <= LARGEST_NUMBER;
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x7F);
    }

    private static String digits(String text) {
        return text.startsWith(NUMBER) ? text.substring(NUMBER.length()) : text;
    }

    @Override
    public String toString() {
        return text;
    }
}
