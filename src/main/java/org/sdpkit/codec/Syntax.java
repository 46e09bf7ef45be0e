package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sdpkit.attribute.ValueScanner;

/** The shapes that the values of several parameters have. */
final class Syntax {

    static final int MAX_PAYLOAD_TYPE = 127;
    static final long MAX_UNSIGNED = 4_294_967_295L;

    private Syntax() {}

    /** {@code <item>,<item>…}, with or without spaces behind the commas. */
    static <V> List<V> list(ValueScanner in, char separator, Function<ValueScanner, V> item) {
        List<V> items = new ArrayList<>();
        do {
            skipSpaces(in);
            items.add(item.apply(in));
            skipSpaces(in);
        } while (in.skip(separator));
        return List.copyOf(items);
    }

    static String join(List<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    static void skipSpaces(ValueScanner in) {
        while (in.skip(' ')) {}
    }

    /** A value that may stand in quotation marks. */
    static <V> V unquoted(ValueScanner in, Function<ValueScanner, V> value) {
        boolean isQuoted = in.skip('"');
        V read = value.apply(in);
        if (isQuoted) {
            in.expect('"');
        }
        return read;
    }

    /** Pairs of hexadecimal digits, so many or, of 0, any number of them. */
    static String hex(ValueScanner in, int bytes) {
        int from = in.offset();
        String digits = in.token(hexExpected(bytes), "");
        if (!isHex(digits, bytes)) {
            in.back(from);
            throw in.malformed(hexExpected(bytes));
        }
        return digits;
    }

    private static String hexExpected(int bytes) {
        return bytes == 0 ? "hexadecimal digits" : 2 * bytes + " hexadecimal digits";
    }

    static boolean isHex(String digits, int bytes) {
        boolean isHex = bytes == 0 ? !digits.isEmpty() : digits.length() == 2 * bytes;
        for (int i = 0; i < digits.length() && isHex; i++) {
            char c = digits.charAt(i);
            isHex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        }
        return isHex;
    }

    static String checkedHex(String name, String digits, int bytes) {
        if (!isHex(digits, bytes)) {
            throw new IllegalArgumentException(name + " must be " + hexExpected(bytes) + ", not \"" + digits + "\"");
        }
        return digits;
    }

    /** Base64 with its padding or without (RFC 4648 section 4). */
    static String base64(ValueScanner in) {
        int from = in.offset();
        String text = in.word("Base64", ",:");
        if (!isBase64(text)) {
            in.back(from);
            throw in.malformed("Base64");
        }
        return text;
    }

    static boolean isBase64(String text) {
        int padding = text.indexOf('=');
        String data = padding < 0 ? text : text.substring(0, padding);
        boolean isPadded = padding < 0 || (text.length() % 4 == 0 && text.length() - padding <= 2);
        return isPadded
                && !data.isEmpty()
                && data.length() % 4 != 1
                && text.substring(data.length()).chars().allMatch(c -> c == '=')
                && data.chars().allMatch(Syntax::isBase64Digit);
    }

    private static boolean isBase64Digit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/';
    }

    /** A parameter that is Base64, several of it with commas between. */
    static Parameter<List<String>> base64List(String name) {
        return Parameter.<List<String>>named(
                        name, "b64", in -> list(in, ',', Syntax::base64), values -> checkedBase64(name, values))
                .examples("Z0IACpZTBYmI,aMljiA==");
    }

    private static String checkedBase64(String name, List<String> values) {
        if (values.isEmpty() || !values.stream().allMatch(Syntax::isBase64)) {
            throw new IllegalArgumentException(name + " must be Base64, not " + values);
        }
        return join(values);
    }

    /** A parameter that is so many bytes in hexadecimal digits; of 0, any number of them. */
    static Parameter<String> hex(String name, int bytes) {
        return Parameter.<String>named(
                        name,
                        bytes == 0 ? "hex" : 2 * bytes + " hex",
                        in -> unquoted(in, digits -> hex(digits, bytes)),
                        value -> checkedHex(name, value, bytes))
                .examples("0A".repeat(bytes == 0 ? 3 : bytes));
    }

    /** A parameter that is integers with commas between. */
    static Parameter<List<Integer>> integers(String name, int least, int most) {
        return Parameter.<List<Integer>>named(
                        name,
                        least + ".." + most + " list",
                        in -> list(in, ',', item -> item.integer("integer", least, most)),
                        values -> checkedIntegers(name, values, least, most))
                .examples(least + "," + most);
    }

    private static String checkedIntegers(String name, List<Integer> values, int least, int most) {
        if (values.isEmpty() || !values.stream().allMatch(value -> value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", not " + values);
        }
        return join(values);
    }
}
