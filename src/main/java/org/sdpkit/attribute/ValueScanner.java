package org.sdpkit.attribute;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Reads a value from left to right. Each method says what it expects, reads it and goes on behind it; where something
 * else stands, the value is malformed there and the reader does not return.
 *
 * <p>The value is seen as bytes. Words are handed out decoded from UTF-8.
 *
 * @since 0.1.0
 */
public final class ValueScanner {

    /** Far more than anybody needs: the time that a {@link BigDecimal} takes grows with the square of its length. */
    private static final int LONGEST_DECIMAL = 1000;

    private static final long TOKEN_CHARS_BELOW_64 = tokenChars(0);
    private static final long TOKEN_CHARS_FROM_64 = tokenChars(Long.SIZE);

    private static final long LARGEST_TENTH = Long.MAX_VALUE / 10;

    private final byte[] bytes;
    private final int origin;
    private final int to;
    private int at;

    /**
     * Reads some bytes.
     *
     * @param origin what offsets are counted from
     */
    ValueScanner(byte[] bytes, int origin, int from, int to) {
        this.bytes = bytes;
        this.origin = origin;
        this.at = from;
        this.to = to;
    }

    /** Reads bytes from the first to the last. */
    ValueScanner(byte[] bytes) {
        this(bytes, 0, 0, bytes.length);
    }

    /** Reads a text from its beginning to its end. */
    ValueScanner(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a reader makes of a text: a value, or where it stopped and what it expected there. */
    public static <T> Reading<T> read(String text, Function<ValueScanner, T> reader) {
        try {
            ValueScanner in = new ValueScanner(text);
            T value = reader.apply(in);
            in.end();
            return new Reading.Known<>(value);
        } catch (MalformedValue malformed) {
            return new Reading.Malformed<>(malformed.offset, malformed.expected);
        }
    }

    /** Whether nothing is left but trailing spaces. */
    public boolean isAtEnd() {
        for (int i = at; i < to; i++) {
            if (byteAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Expects the end of the value. Trailing spaces are let pass: they are common, and a rule reports them. */
    public void end() {
        if (!isAtEnd()) {
            throw malformed("end of value");
        }
        at = to;
    }

    /** Whether the next byte is this one; it is not read. */
    public boolean isAt(char expected) {
        return at < to && byteAt(at) == expected;
    }

    /** Whether these bytes are next; they are not read. */
    public boolean isAt(String expected) {
        int length = expected.length();
        boolean isNext = at + length <= to;
        for (int i = 0; isNext && i < length; i++) {
            isNext = byteAt(at + i) == expected.charAt(i);
        }
        return isNext;
    }

    /** Reads this byte if it is the next. */
    public boolean skip(char expected) {
        if (isAt(expected)) {
            at++;
            return true;
        }
        return false;
    }

    /** Expects this byte. */
    public void expect(char expected) {
        if (!skip(expected)) {
            throw malformed(expected == ' ' ? "space" : "'" + expected + "'");
        }
    }

    /** Expects these bytes. */
    public void expect(String expected) {
        if (!isAt(expected)) {
            throw malformed("'" + expected + "'");
        }
        at += expected.length();
    }

    /** Reads spaces, if there are any. */
    public void skipSpaces() {
        while (skip(' ')) {}
    }

    /** Expects one or more spaces. */
    public void spaces() {
        expect(' ');
        while (skip(' ')) {}
    }

    /** Expects a token (RFC 8866 section 9) without any of the bytes of {@code except}. */
    public String token(String expected, String except) {
        int end = at;
        while (end < to && isTokenChar(byteAt(end)) && !isOneOf(except, byteAt(end))) {
            end++;
        }
        return asciiUpTo(end, expected);
    }

    /** Expects a word: what stands before the next space, or before one of the bytes of {@code except}. */
    public String word(String expected, String except) {
        int end = at;
        while (end < to && byteAt(end) != ' ' && !isOneOf(except, byteAt(end))) {
            end++;
        }
        return upTo(end, expected);
    }

    private static boolean isOneOf(String characters, int c) {
        for (int i = 0; i < characters.length(); i++) {
            if (characters.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    /** Expects a word, as above, of a certain shape. */
    public String word(String expected, String except, Predicate<String> isLegal) {
        int from = at;
        String word = word(expected, except);
        if (!isLegal.test(word)) {
            throw new MalformedValue(from - origin, expected);
        }
        return word;
    }

    /** Expects one of the constants, in lower case and with a hyphen for each underscore. */
    public <T extends Enum<T>> T constant(String expected, Class<T> choice) {
        int from = at;
        String token = token(expected, "");
        for (T constant : choice.getEnumConstants()) {
            if (AttributeType.flagName(constant).equals(token)) {
                return constant;
            }
        }
        throw new MalformedValue(from - origin, expected);
    }

    /** Expects visible characters: RFC 8866 section 9, <i>non-ws-string</i>. */
    public String visible(String expected) {
        int end = at;
        while (end < to && byteAt(end) > ' ' && byteAt(end) != 0x7F) {
            end++;
        }
        return upTo(end, expected);
    }

    /**
     * Reads as many bytes of this kind as there are, perhaps none.
     *
     * @param legal which bytes are of this kind, as numbers from 0 to 255
     */
    public String run(IntPredicate legal) {
        int from = at;
        int end = at;
        while (end < to && legal.test(byteAt(end))) {
            end++;
        }
        at = end;
        return text(from);
    }

    /** Expects one or more bytes of this kind. */
    public String run(String expected, IntPredicate legal) {
        return run(expected, 1, Integer.MAX_VALUE, legal);
    }

    /** Expects so many bytes of this kind. */
    public String run(String expected, int least, int most, IntPredicate legal) {
        int from = at;
        String run = run(legal);
        int length = at - from;
        if (length >= least && length <= most) {
            return run;
        }
        at = from;
        throw malformed(length == 0 ? expected : expected + " of " + least + " to " + most + " characters");
    }

    /** Expects bytes of RFC 8866 section 9, <i>byte-string</i>, and reads all that is left. */
    public String byteString(String expected) {
        String text = run(expected, c -> c != '\0' && c != '\r' && c != '\n');
        if (at < to) {
            throw malformed(expected + " without NUL, CR and LF");
        }
        return text;
    }

    /** Expects base64 (RFC 8866 section 9), at least one unit of it. */
    public String base64(String expected) {
        int from = at;
        run(expected, Chars::isBase64);
        for (int pads = 0; pads < 2 && isAt('='); pads++) {
            at++;
        }
        if ((at - from) % 4 != 0) {
            throw malformed("base64, four characters for each three bytes");
        }
        return text(from);
    }

    /** Expects two hexadecimal digits. */
    public void hexByte() {
        int from = at;
        while (at < to && at - from < 2 && Chars.isHex(byteAt(at))) {
            at++;
        }
        if (at - from < 2) {
            throw malformed("hexadecimal digit");
        }
    }

    /** Expects one or more spaces or tabs. */
    public void whitespace() {
        run("space", c -> c == ' ' || c == '\t');
    }

    /**
     * Expects the name of a constant: in lower case, with a hyphen for each underscore. Case has no meaning, as for all
     * words that ABNF quotes (RFC 5234 section 2.3).
     */
    public <E extends Enum<E>> E constant(Class<E> choice) {
        int from = at;
        String word = run(Chars::isToken);
        StringJoiner names = new StringJoiner(", ");
        for (E constant : choice.getEnumConstants()) {
            String name = AttributeType.flagName(constant);
            if (name.equalsIgnoreCase(word)) {
                return constant;
            }
            names.add(name);
        }
        at = from;
        throw malformed("one of " + names);
    }

    /** Expects one or more digits, and hands them out as they are. */
    public String digits(String expected) {
        int end = at;
        while (end < to && isDigit(byteAt(end))) {
            end++;
        }
        return asciiUpTo(end, expected);
    }

    /** Expects a decimal integer in a range. */
    public int integer(String expected, int least, int most) {
        return (int) integer(expected, (long) least, most);
    }

    /** Expects a decimal integer in a range. */
    public long integer(String expected, long least, long most) {
        int from = at;
        int end = at;
        long value = 0;
        while (end < to && isDigit(byteAt(end))) {
            int digit = byteAt(end) - '0';
            boolean fits = value < LARGEST_TENTH || value <= (Long.MAX_VALUE - digit) / 10;
            value = fits ? 10 * value + digit : Long.MAX_VALUE;
            end++;
        }
        at = end;
        if (end == from) {
            throw malformed(expected);
        }
        if (value < least || value > most) {
            throw new MalformedValue(from - origin, expected + " from " + least + " to " + most);
        }
        return value;
    }

    /** Expects a decimal number, with or without a fraction, and hands it out as it is spelled. */
    public BigDecimal decimal(String expected) {
        int from = at;
        digits(expected);
        if (skip('.')) {
            digits("digit");
        }
        if (at - from > LONGEST_DECIMAL) {
            throw new MalformedValue(from - origin, expected + " of at most " + LONGEST_DECIMAL + " characters");
        }
        return new BigDecimal(text(from));
    }

    /** Expects a decimal number of more than 0, and hands it out as it is spelled. */
    public BigDecimal positiveDecimal(String expected) {
        int from = at;
        BigDecimal value = decimal(expected);
        if (value.signum() == 0) {
            throw new MalformedValue(from - origin, expected + " of more than 0");
        }
        return value;
    }

    /**
     * Expects a byte-string (RFC 8866 section 9), and reads all that is left but trailing spaces: anything without NUL,
     * CR and LF.
     */
    public String trimmedByteString(String expected) {
        int from = at;
        int end = to;
        while (end > from && byteAt(end - 1) == ' ') {
            end--;
        }
        while (at < end && "\0\r\n".indexOf(byteAt(at)) < 0) {
            at++;
        }
        if (at < end) {
            throw malformed("no NUL, CR or LF");
        }
        return since(from, expected);
    }

    /** Expects a string in quotes, with a backslash before each quote and backslash in it, and hands it out as it is. */
    public String quotedString(String expected) {
        int from = at;
        if (!skip('"')) {
            throw malformed(expected);
        }
        while (at < to && byteAt(at) != '"' && byteAt(at) >= ' ') {
            boolean isPair = byteAt(at) == '\\' && at + 1 < to && byteAt(at + 1) >= ' ';
            at += isPair ? 2 : 1;
        }
        expect('"');
        return since(from, expected);
    }

    /** Expects one more byte, whatever it is. */
    public void next(String expected) {
        if (at == to) {
            throw malformed(expected);
        }
        at++;
    }

    /** What was read since the scanner stood there. */
    public String since(int offset) {
        return text(origin + offset);
    }

    /** Expects at least one byte, and reads all that is left. */
    public String rest(String expected) {
        int from = at;
        at = to;
        return since(from, expected);
    }

    /** Reads one of these words, if it is next and ends there. */
    public Optional<String> oneOf(String... words) {
        for (String word : words) {
            int end = at + word.length();
            if (isAt(word) && (end == to || !isTokenChar(byteAt(end)))) {
                at = end;
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Where the scanner stands, in bytes from the beginning of what is read. */
    public int offset() {
        return at - origin;
    }

    /** Goes back to where the scanner stood. */
    public void back(int offset) {
        at = origin + offset;
    }

    /** Says that the value is malformed here, for a reader to throw. */
    public RuntimeException malformed(String expected) {
        return new MalformedValue(at - origin, expected);
    }

    /** Goes on to there, and hands out what was passed; it must be something. */
    private String upTo(int end, String expected) {
        int from = at;
        at = end;
        return since(from, expected);
    }

    /** What is known to be ASCII need not be looked at once more to be decoded. */
    private String asciiUpTo(int end, String expected) {
        int from = at;
        if (end == from) {
            throw malformed(expected);
        }
        at = end;
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private String since(int from, String expected) {
        if (at == from) {
            throw malformed(expected);
        }
        return text(from);
    }

    private int byteAt(int index) {
        return bytes[index] & 0xFF;
    }

    /** What was read since then, decoded from UTF-8 with U+FFFD for what is none. */
    private String text(int from) {
        return new String(bytes, from, at - from, StandardCharsets.UTF_8);
    }

    /** The UTF-8 bytes of a text, seen as Latin-1. */
    static String encoded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            }
        }
        return text;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether this may stand in a token: RFC 8866 section 9, {@code token-char}. */
    static boolean isTokenChar(int c) {
        long chars = c < Long.SIZE ? TOKEN_CHARS_BELOW_64 : TOKEN_CHARS_FROM_64;
        return c < 2 * Long.SIZE && ((chars >>> c) & 1) != 0;
    }

    /** For each of 64 characters whether it may stand in a token, the first one as the lowest bit. */
    private static long tokenChars(int first) {
        long chars = 0;
        for (int c = first; c < first + Long.SIZE; c++) {
            boolean isToken = c > ' ' && c < 0x7F && "\"(),/:;<=>?@[\\]".indexOf(c) < 0;
            chars |= isToken ? 1L << c : 0;
        }
        return chars;
    }
}
