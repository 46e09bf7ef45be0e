package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the value of a line looks like, told by a template:
 *
 * <table>
 * <caption>What stands in a template</caption>
 * <tr><td>{@code <name:token>}</td><td>a value and what it is made of ({@link TransformToken}); nonblank* if not said</td></tr>
 * <tr><td>{@code <name=one|other>}</td><td>a value that is one of these words</td></tr>
 * <tr><td>{@code <:token>}</td><td>the only value, which has no name of its own</td></tr>
 * <tr><td>{@code [...]}</td><td>may be missing; written if one of its values is there</td></tr>
 * <tr><td>{@code {...}}</td><td>may be missing; written if one of its values is there and neither empty nor 0</td></tr>
 * <tr><td>{@code (token)}</td><td>a gap, written as a space; as nothing if a minus stands before the token</td></tr>
 * <tr><td>{@code $}</td><td>the end; without it, what follows is passed over</td></tr>
 * <tr><td>anything else</td><td>itself</td></tr>
 * </table>
 */
final class TransformShape {

    private final List<Piece> pieces;

    private TransformShape(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static TransformShape of(String template) {
        return new TransformShape(new Template(template).pieces());
    }

    /** The values by name, in order; null if the text does not fit. */
    @Nullable
    Map<String, String> read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        return read(pieces, text, 0, values) < 0 ? null : values;
    }

    /** The text with these values; the name says whose they are where one cannot be written. */
    String write(String name, ObjectNode values) {
        StringBuilder out = new StringBuilder();
        Writer writer = new Writer(name, values, out);
        pieces.forEach(piece -> piece.write(writer));
        return out.toString();
    }

    /** Whether the values that a line must have are there. */
    boolean hasAll(ObjectNode values) {
        return pieces.stream()
                .allMatch(
                        piece -> !(piece instanceof Value value) || !TransformValue.isAbsent(values.path(value.name)));
    }

    /** Whether it is about one value without a name. */
    boolean hasUnnamedValue() {
        return pieces.stream().anyMatch(piece -> piece instanceof Value value && value.name.isEmpty());
    }

    /** What stands before the first value. */
    String prefix() {
        return pieces.get(0) instanceof Literal literal ? literal.text : "";
    }

    private static int read(List<Piece> pieces, String text, int from, Map<String, String> values) {
        int at = from;
        for (Piece piece : pieces) {
            at = piece.read(text, at, values);
            if (at < 0) {
                return at;
            }
        }
        return at;
    }

    /** Where a line is written to. */
    private record Writer(String name, ObjectNode values, StringBuilder out) {}

    private sealed interface Piece {

        /** Where it ends, below 0 if it does not stand here. */
        int read(String text, int from, Map<String, String> values);

        void write(Writer writer);

        /** Whether there is something to write. */
        default boolean isIn(ObjectNode values, boolean evenIfEmpty) {
            return false;
        }
    }

    private record Literal(String text) implements Piece {

        @Override
        public int read(String line, int from, Map<String, String> values) {
            return line.startsWith(text, from) ? from + text.length() : -1;
        }

        @Override
        public void write(Writer writer) {
            writer.out.append(text);
        }
    }

    private record Gap(TransformToken token, String written) implements Piece {

        @Override
        public int read(String text, int from, Map<String, String> values) {
            return token.end(text, from);
        }

        @Override
        public void write(Writer writer) {
            writer.out.append(written);
        }
    }

    private record Value(String name, TransformToken token) implements Piece {

        @Override
        public int read(String text, int from, Map<String, String> values) {
            int end = token.end(text, from);
            if (end >= 0) {
                values.put(name, text.substring(from, end));
            }
            return end;
        }

        @Override
        public void write(Writer writer) {
            JsonNode value = writer.values.path(name);
            if (value.isContainerNode()) {
                String path = name.isEmpty() ? writer.name : writer.name + "." + name;
                throw new IllegalArgumentException(path + " must be a text or a number, not " + value);
            }
            writer.out.append(TransformValue.write(value));
        }

        @Override
        public boolean isIn(ObjectNode values, boolean evenIfEmpty) {
            JsonNode value = values.path(name);
            return !TransformValue.isAbsent(value) && (evenIfEmpty || !TransformValue.isEmpty(value));
        }
    }

    private record Maybe(List<Piece> pieces, boolean evenIfEmpty) implements Piece {

        @Override
        public int read(String text, int from, Map<String, String> values) {
            Map<String, String> own = new LinkedHashMap<>();
            int end = TransformShape.read(pieces, text, from, own);
            if (end < 0) {
                return from;
            }
            values.putAll(own);
            return end;
        }

        @Override
        public void write(Writer writer) {
            if (isIn(writer.values, evenIfEmpty)) {
                pieces.forEach(piece -> piece.write(writer));
            }
        }

        @Override
        public boolean isIn(ObjectNode values, boolean asked) {
            return pieces.stream().anyMatch(piece -> piece.isIn(values, evenIfEmpty));
        }
    }

    private record End() implements Piece {

        @Override
        public int read(String text, int from, Map<String, String> values) {
            return from == text.length() ? from : -1;
        }

        @Override
        public void write(Writer writer) {}
    }

    /** Reads a template. */
    private static final class Template {

        private final String text;
        private int at;

        Template(String text) {
            this.text = text;
        }

        List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            while (at < text.length() && "]}".indexOf(text.charAt(at)) < 0) {
                pieces.add(piece());
            }
            return List.copyOf(pieces);
        }

        private Piece piece() {
            return switch (text.charAt(at)) {
                case '<' -> value(upTo('>'));
                case '(' -> gap(upTo(')'));
                case '[' -> maybe(true);
                case '{' -> maybe(false);
                case '$' -> end();
                default -> literal();
            };
        }

        private static Piece value(String said) {
            int colon = said.indexOf(':');
            int equals = said.indexOf('=');
            if (equals >= 0 && (colon < 0 || equals < colon)) {
                return new Value(said.substring(0, equals), TransformToken.oneOf(said.substring(equals + 1)));
            }
            return colon < 0
                    ? new Value(said, TransformToken.named("nonblank*"))
                    : new Value(said.substring(0, colon), TransformToken.named(said.substring(colon + 1)));
        }

        private static Piece gap(String said) {
            return said.startsWith("-")
                    ? new Gap(TransformToken.named(said.substring(1)), "")
                    : new Gap(TransformToken.named(said), " ");
        }

        private Piece maybe(boolean evenIfEmpty) {
            at++;
            List<Piece> pieces = pieces();
            at++;
            return new Maybe(pieces, evenIfEmpty);
        }

        private Piece end() {
            at++;
            return new End();
        }

        private Piece literal() {
            int from = at;
            while (at < text.length() && "<([{$]}".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return new Literal(text.substring(from, at));
        }

        private String upTo(char close) {
            int from = at + 1;
            int end = text.indexOf(close, from);
            at = end + 1;
            return text.substring(from, end);
        }
    }
}
