package org.sdpkit.attribute;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a value from left to right. Each method says what it expects, reads it and goes on behind it; where something
 * else stands, the value is malformed there and the reader does not return.
 *
 * <p>The value is seen as bytes. Words are handed out decoded from UTF-8.
 *
 * @since 0.1.0
 */
public final class ValueScanner {

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

    /** Expects visible characters: RFC 8866 section 9, <i>non-ws-string</i>. */
    public String visible(String expected) {
        int from = at;
        while (at < to && latin1.charAt(at) > ' ' && latin1.charAt(at) != 0x7F) {
            at++;
        }
        return since(from, expected);
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
        return new BigDecimal(latin1.substring(from, at));
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
