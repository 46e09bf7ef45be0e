package org.sdpkit.edit;

/**
 * What a word looks like: which of its characters are digits, small letters and capitals; whether it is hexadecimal,
 * base64 or a domain name. Another word of the same shape is legal wherever the word is.
 */
final class Shape {

    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private static final String HEX = "0123456789abcdef";

    /** What the last character before the padding may be, so that no bits are left over: RFC 4648 section 3.5. */
    private static final String BEFORE_ONE_PAD = "AEIMQUYcgkosw048";

    private static final String BEFORE_TWO_PADS = "AQgw";
    private static final int SHORTEST_HEX = 8;
    private static final int UUID_LENGTH = 36;
    private static final int UUID_VERSION = 14;
    private static final int UUID_VARIANT = 19;

    private static final String EVERYBODYS = "localhost";

    private final String text;
    private final boolean isHex;
    private final boolean isUpper;
    private final boolean isNumber;
    private final int pads;
    private final int fixedFrom;

    private Shape(String text) {
        this.text = text;
        this.fixedFrom = fixedFrom(text);
        this.isHex = isHex(text.substring(0, fixedFrom));
        this.isUpper = text.chars().anyMatch(c -> c >= 'A' && c <= 'F');
        this.isNumber = isDigits(text);
        this.pads = pads(text);
    }

    static Shape of(String text) {
        return new Shape(text);
    }

    /** Whether no other word has this shape, or everybody has this word. */
    boolean isFixed() {
        if (AddressText.isStaying(text) || text.equalsIgnoreCase(EVERYBODYS)) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isVariable(i)) {
                return false;
            }
        }
        return true;
    }

    /** Another word of this shape. */
    String filled(KeyedDigits random) {
        if (isFixed()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(isVariable(i) ? other(i, random) : text.charAt(i));
        }
        return out.toString();
    }

    private boolean isVariable(int index) {
        char c = text.charAt(index);
        boolean isOfKind = isDigit(c) || isLetter(c) || c >= '\u0080';
        boolean isUuidKind = fixedFrom == UUID_LENGTH && isHex && (index == UUID_VERSION || index == UUID_VARIANT);
        boolean isFirstOfNumber = index == 0 && text.length() > 1 && isNumber;
        return isOfKind && index < fixedFrom && !isUuidKind && !isFirstOfNumber;
    }

    private char other(int index, KeyedDigits random) {
        char c = text.charAt(index);
        if (pads > 0 && index == text.length() - pads - 1) {
            String last = pads == 1 ? BEFORE_ONE_PAD : BEFORE_TWO_PADS;
            return last.charAt(random.below(last.length()));
        }
        if (isHex) {
            char digit = HEX.charAt(random.below(HEX.length()));
            return isUpper ? Character.toUpperCase(digit) : digit;
        }
        if (isDigit(c)) {
            boolean isSecondOfLargest = index == 1 && isNumber && text.length() == 19 && text.charAt(0) == '9';
            return isSecondOfLargest ? '0' : DIGITS.charAt(random.below(DIGITS.length()));
        }
        char letter = SMALL.charAt(random.below(SMALL.length()));
        return c >= 'A' && c <= 'Z' ? Character.toUpperCase(letter) : letter;
    }

    /** Hexadecimal digits, both digits and letters, perhaps with signs between. */
    private static boolean isHex(String text) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isHexLetter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            digits += isDigit(c) ? 1 : 0;
            letters += isHexLetter ? 1 : 0;
            if (!isDigit(c) && !isHexLetter && ":-{}".indexOf(c) < 0) {
                return false;
            }
        }
        boolean isInPairs = text.length() % 3 == 2 && text.indexOf(':') == 2;
        return (digits + letters >= SHORTEST_HEX || isInPairs) && letters > 0;
    }

    /** Of a domain name the last label stays; of an e-mail address too. */
    private static int fixedFrom(String text) {
        int dot = text.lastIndexOf('.');
        String label = text.substring(dot + 1);
        boolean isName = dot > 0 && label.length() > 1 && label.chars().allMatch(c -> isLetter((char) c));
        boolean hasOnlyNameChars = text.chars()
                .allMatch(c -> isDigit((char) c)
                        || isLetter((char) c)
                        || c == '.'
                        || c == '-'
                        || c == '@'
                        || c == '_'
                        || c == '+');
        return isName && hasOnlyNameChars ? dot : text.length();
    }

    private static int pads(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '=') {
            end--;
        }
        return text.length() - end;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
