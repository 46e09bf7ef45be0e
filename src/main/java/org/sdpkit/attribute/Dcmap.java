package org.sdpkit.attribute;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * {@code a=dcmap:<stream id> [<option>=<value>[;…]]}: a data channel and its properties.
 *
 * @param streamId 0 to 65535
 * @param options in order, known or not
 * @since 0.1.0
 */
public record Dcmap(int streamId, List<Option> options) {

    /** How it is read and written. */
    public static final AttributeType<Dcmap> TYPE = AttributeType.named("dcmap", Dcmap.class)
            .means("a data channel and its properties")
            .definedBy("RFC 8864 section 5.1.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .repeatable()
            .examples(
                    "0",
                    "1 subprotocol=\"bfcp\";max-time=60000;priority=512",
                    "2 subprotocol=\"msrp\";ordered=true;label=\"msrp\"",
                    "4 label=\"foo%09bar\";ordered=true;max-time=15000")
            .syntax(Dcmap::read, Dcmap::write);

    private static final int LARGEST_STREAM = 65535;
    private static final int DEFAULT_PRIORITY = 256;

    /**
     * One property.
     *
     * @param name such as {@code label}, a token
     * @param value as it is written: a number, a word, or a string in quotes
     */
    public record Option(String name, String value) {

        private static final long LARGEST = 4294967295L;
        private static final int LARGEST_PRIORITY = 65535;

        public Option {
            Tokens.check("option", name);
            ValueScanner in = new ValueScanner(value);
            try {
                readValue(in, name);
            } catch (MalformedValue malformed) {
                throw new IllegalArgumentException(name + " must not be " + value, malformed);
            }
            if (in.offset() < ValueScanner.encoded(value).length()) {
                throw new IllegalArgumentException(name + " must not be " + value);
            }
        }

        private static Option read(ValueScanner in) {
            String name = in.token("option", "");
            in.expect('=');
            return new Option(name, readValue(in, name));
        }

        private static String readValue(ValueScanner in, String name) {
            return switch (name) {
                case "subprotocol", "label" -> readQuoted(in);
                case "max-retr", "max-time" -> readNumber(in, name, LARGEST);
                case "priority" -> readNumber(in, name, LARGEST_PRIORITY);
                default -> in.isAt('"') ? readQuoted(in) : in.run("value", Option::isWordChar);
            };
        }

        private static String readNumber(ValueScanner in, String name, long most) {
            int from = in.offset();
            in.integer(name, 0, most);
            in.back(from);
            return in.digits(name);
        }

        private static String readQuoted(ValueScanner in) {
            int from = in.offset();
            in.expect('"');
            in.run(Option::isQuotedChar);
            while (in.skip('%')) {
                in.hexByte();
                in.run(Option::isQuotedChar);
            }
            in.expect('"');
            return in.since(from);
        }

        private static boolean isWordChar(int c) {
            return Chars.isVisible(c) && c != ';' && c != '"';
        }

        private static boolean isQuotedChar(int c) {
            return (c == ' ' || Chars.isVisible(c)) && c != '"' && c != '%';
        }
    }

    public Dcmap {
        checkStream(streamId);
        options = List.copyOf(options);
    }

    /** The name of the channel; empty where nothing is said. */
    public String label() {
        return option("label").map(Dcmap::unquoted).orElse("");
    }

    /** The protocol inside the channel; empty where nothing is said. */
    public String subprotocol() {
        return option("subprotocol").map(Dcmap::unquoted).orElse("");
    }

    /** Whether messages arrive in order: unless it says otherwise. */
    public boolean isOrdered() {
        return !option("ordered").filter("false"::equals).isPresent();
    }

    /** How often a message is sent again at most; if it is said. */
    public OptionalLong maxRetransmissions() {
        return number("max-retr");
    }

    /** For how many milliseconds a message is sent at most; if it is said. */
    public OptionalLong maxTime() {
        return number("max-time");
    }

    /** The priority beside other channels; 256 where nothing is said. */
    public int priority() {
        return (int) number("priority").orElse(DEFAULT_PRIORITY);
    }

    /** The value of the first option with this name, as it is written. */
    public Optional<String> option(String name) {
        return options.stream()
                .filter(option -> option.name.equals(name))
                .map(Option::value)
                .findFirst();
    }

    private OptionalLong number(String name) {
        return option(name).stream().mapToLong(Decimals::toLong).findFirst();
    }

    /** The text in the quotes: RFC 8864 section 5.1.3. */
    private static String unquoted(String quoted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i < quoted.length() - 1; i++) {
            boolean isEscape = quoted.charAt(i) == '%';
            bytes.write(isEscape ? HexFormat.fromHexDigits(quoted, i + 1, i + 3) : quoted.charAt(i));
            i += isEscape ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Expects the stream of a data channel. */
    static int readStream(ValueScanner in) {
        return in.integer("stream id", 0, LARGEST_STREAM);
    }

    /** Refuses what is no stream of a data channel. */
    static void checkStream(int streamId) {
        Tokens.checkRange("stream id", streamId, 0, LARGEST_STREAM);
    }

    private static Dcmap read(ValueScanner in) {
        int streamId = readStream(in);
        List<Option> options = new ArrayList<>();
        if (!in.isAtEnd()) {
            in.spaces();
            do {
                options.add(Option.read(in));
            } while (in.skip(';'));
        }
        return new Dcmap(streamId, options);
    }

    private void write(StringBuilder out) {
        out.append(streamId).append(options.isEmpty() ? "" : " ");
        out.append(
                options.stream().map(option -> option.name + "=" + option.value).collect(Collectors.joining(";")));
    }
}
