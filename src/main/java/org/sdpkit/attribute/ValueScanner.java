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

    private final String latin1;
    private final int to;
    private int at;

    ValueScanner(String latin1, int from, int to) {
        this.latin1 = latin1;
        this.at = from;
        this.to = to;
    }

    /** Reads a text from its beginning to its end. */
    ValueScanner(String text) {
        this(encoded(text), 0, encoded(text).length());
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
            if (latin1.charAt(i) != ' ') {
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
        return at < to && latin1.charAt(at) == expected;
    }

    /** Whether these bytes are next; they are not read. */
    public boolean isAt(String expected) {
        return at + expected.length() <= to && latin1.startsWith(expected, at);
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
        int from = at;
        while (at < to && isTokenChar(latin1.charAt(at)) && except.indexOf(latin1.charAt(at)) < 0) {
            at++;
        }
        return since(from, expected);
    }

    /** Expects a word: what stands before the next space, or before one of the bytes of {@code except}. */
    public String word(String expected, String except) {
        int from = at;
        while (at < to && latin1.charAt(at) != ' ' && except.indexOf(latin1.charAt(at)) < 0) {
            at++;
        }
        return since(from, expected);
    }

    /** Expects a word, as above, of a certain shape. */
    public String word(String expected, String except, Predicate<String> isLegal) {
        int from = at;
        String word = word(expected, except);
        if (!isLegal.test(word)) {
            throw new MalformedValue(from, expected);
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
        throw new MalformedValue(from, expected);
    }

    /** Expects visible characters: RFC 8866 section 9, <i>non-ws-string</i>. */
    public String visible(String expected) {
        int from = at;
        while (at < to && latin1.charAt(at) > ' ' && latin1.charAt(at) != 0x7F) {
            at++;
        }
        return since(from, expected);
    }

    /**
     * Reads as many bytes of this kind as there are, perhaps none.
     *
     * @param legal which bytes are of this kind, as numbers from 0 to 255
     */
    public String run(IntPredicate legal) {
        int from = at;
        while (at < to && legal.test(latin1.charAt(at))) {
            at++;
        }
        return decoded(latin1.substring(from, at));
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
        return latin1.substring(from, at);
    }

    /** Expects two hexadecimal digits, and hands them out as they are. */
    public String hexByte() {
        int from = at;
        while (at < to && at - from < 2 && Chars.isHex(latin1.charAt(at))) {
            at++;
        }
        if (at - from < 2) {
            throw malformed("hexadecimal digit");
        }
        return latin1.substring(from, at);
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
        int from = at;
        while (at < to && isDigit(latin1.charAt(at))) {
            at++;
        }
        return since(from, expected);
    }

    /** Expects a decimal integer in a range. */
    public int integer(String expected, int least, int most) {
        return (int) integer(expected, (long) least, most);
    }

    /** Expects a decimal integer in a range. */
    public long integer(String expected, long least, long most) {
        int from = at;
        String digits = digits(expected);
        long value = Decimals.toLong(digits);
        if (value < least || value > most) {
            throw new MalformedValue(from, expected + " from " + least + " to " + most);
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
            throw new MalformedValue(from, expected + " of at most " + LONGEST_DECIMAL + " characters");
        }
        return new BigDecimal(latin1.substring(from, at));
    }

    /** Expects a decimal number of more than 0, and hands it out as it is spelled. */
    public BigDecimal positiveDecimal(String expected) {
        int from = at;
        BigDecimal value = decimal(expected);
        if (value.signum() == 0) {
            throw new MalformedValue(from, expected + " of more than 0");
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
        while (end > from && latin1.charAt(end - 1) == ' ') {
            end--;
        }
        while (at < end && "\0\r\n".indexOf(latin1.charAt(at)) < 0) {
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
        while (at < to && latin1.charAt(at) != '"' && latin1.charAt(at) >= ' ') {
            boolean isPair = latin1.charAt(at) == '\\' && at + 1 < to && latin1.charAt(at + 1) >= ' ';
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
        return decoded(latin1.substring(offset, at));
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
            if (latin1.startsWith(word, at) && end <= to && (end == to || !isTokenChar(latin1.charAt(end)))) {
                at = end;
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Where the scanner stands, in bytes from the beginning of what is read. */
    public int offset() {
        return at;
    }

    /** Goes back to where the scanner stood. */
    public void back(int offset) {
        at = offset;
    }

    /** Says that the value is malformed here, for a reader to throw. */
    public RuntimeException malformed(String expected) {
        return new MalformedValue(at, expected);
    }

    private String since(int from, String expected) {
        if (at == from) {
            throw malformed(expected);
        }
        return decoded(latin1.substring(from, at));
    }

    /** The text of bytes seen as Latin-1: decoded from UTF-8, with U+FFFD for what is none. */
    static String decoded(String latin1) {
        for (int i = 0; i < latin1.length(); i++) {
            if (latin1.charAt(i) > '~') {
                return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
        }
        return latin1;
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

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether this may stand in a token: RFC 8866 section 9, {@code token-char}. */
    static boolean isTokenChar(char c) {
        return c > ' ' && c < 0x7F && "\"(),/:;<=>?@[\\]".indexOf(c) < 0;
    }
}
