package org.sdpkit.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.Reading;

/**
 * The format specific parameters of {@code a=fmtp}, as they are written: RFC 8866 section 6.15, RFC 4855 section 3.
 *
 * <p>Whatever the text is, it is kept. Its pieces are what stands between semicolons; spaces around a piece, and
 * pieces of nothing, do not count. A semicolon inside a value in quotation marks (RFC 5574) or braces
 * (RFC 7798) separates nothing.
 *
 * <table>
 * <caption>What is made of a text</caption>
 * <tr><th>text</th><th>pieces</th></tr>
 * <tr><td>{@code apt=96;rtx-time=3000}</td><td>{@code apt} with {@code 96}, {@code rtx-time} with {@code 3000}</td></tr>
 * <tr><td>{@code ; interlace; a=b=c;}</td><td>{@code interlace} without a value, {@code a} with {@code b=c}</td></tr>
 * <tr><td>{@code 0-15,66}</td><td>{@code 0-15,66} without a value</td></tr>
 * </table>
 *
 * <p>Names compare without case (RFC 4855 section 3). Two are equal if their texts are.
 *
 * @since 0.1.0
 */
public final class FormatParameters {

    /** No parameters. */
    public static final FormatParameters NONE = new FormatParameters("");

    private final String text;
    private final List<Piece> pieces;

    /** Made when first asked for; two threads may both make it, and get the same. */
    private int @Nullable [] byteOffsets;

    private FormatParameters(String text) {
        this.text = text;
        this.pieces = List.copyOf(split());
    }

    /** The parameters that a text is, whatever it is. */
    public static FormatParameters of(String text) {
        return new FormatParameters(text);
    }

    /** As they are written. */
    public String text() {
        return text;
    }

    /** The parameters one by one, in order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The piece that comes before all others. */
    Optional<Piece> first() {
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(0));
    }

    /** Whether one of these pieces comes before all others. */
    boolean isFirst(Piece piece) {
        return pieces.get(0).from == piece.from;
    }

    /** The first piece of this name. */
    public Optional<Piece> find(String name) {
        for (Piece piece : pieces) {
            if (piece.isNamed(name)) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    /** The first piece that has the name of a parameter. */
    Optional<Piece> find(Parameter<?> parameter) {
        for (Piece piece : pieces) {
            if (piece.isNamedAs(parameter)) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    /** The pieces of this name, in order. */
    public List<Piece> findAll(String name) {
        List<Piece> found = List.of();
        for (Piece piece : pieces) {
            if (piece.isNamed(name)) {
                found = found.isEmpty() ? new ArrayList<>(1) : found;
                found.add(piece);
            }
        }
        return List.copyOf(found);
    }

    /** The value of the first piece of this name; empty too where the piece has none. */
    public Optional<String> value(String name) {
        return find(name).flatMap(Piece::value);
    }

    /**
     * These parameters and this one: in place of the first piece of its name, else behind all others. All other text
     * stays as it is.
     *
     * @throws IllegalArgumentException if it would not be read as this parameter
     */
    public FormatParameters with(String name, String value) {
        return replaced(find(name), name + "=" + value, name);
    }

    /**
     * These parameters and this one without a value: in place of the first piece of its name, else behind all others.
     *
     * @throws IllegalArgumentException if it would not be read as this parameter
     */
    public FormatParameters with(String name) {
        return replaced(find(name), name, name);
    }

    /** These parameters without those of this name. */
    public FormatParameters without(String name) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Piece piece : pieces) {
            if (piece.isNamed(name)) {
                rest.append(text, from, piece.from);
                int separator = text.indexOf(';', piece.to);
                if (separator < 0) {
                    rest.setLength(Math.max(0, rest.lastIndexOf(";")));
                    from = piece.to;
                } else {
                    from = PieceEnds.afterSpaces(text, separator + 1);
                }
            }
        }
        return from == 0 ? this : of(rest.append(text, from, text.length()).toString());
    }

    /** These parameters, then those; what is there twice stays there twice. */
    public FormatParameters and(FormatParameters more) {
        return joined(List.of(this, more));
    }

    /** Parameters one behind the other, separated as the first of them are that have something to separate. */
    static FormatParameters joined(List<FormatParameters> parts) {
        List<FormatParameters> said = new ArrayList<>(parts);
        said.removeIf(FormatParameters::isEmpty);
        if (said.size() < 2) {
            return said.isEmpty() ? NONE : said.get(0);
        }
        StringBuilder whole = new StringBuilder(said.get(0).text);
        boolean isSpaced = said.get(0).isSpaced();
        for (FormatParameters part : said.subList(1, said.size())) {
            while (isSpace(whole.charAt(whole.length() - 1))) {
                whole.setLength(whole.length() - 1);
            }
            boolean isOpen = whole.charAt(whole.length() - 1) == ';';
            whole.append(isOpen ? "" : ";").append(isSpaced ? " " : "").append(part.text);
            isSpaced |= part.isSpaced();
        }
        return of(whole.toString());
    }

    /** Puts a text in place of a piece, or behind all pieces. */
    FormatParameters replaced(Optional<Piece> old, String written, String name) {
        check(written, name);
        if (old.isPresent()) {
            Piece piece = old.get();
            return of(text.substring(0, piece.from) + written + text.substring(piece.to));
        }
        return isEmpty() ? of(written) : of(text.stripTrailing() + separator() + written);
    }

    private static void check(String written, String name) {
        List<Piece> read = of(written).pieces;
        boolean isOneLine = written.chars().noneMatch(c -> c == '\r' || c == '\n' || c == 0);
        if (!isOneLine || read.size() != 1 || !read.get(0).text().equals(written) || !written.startsWith(name)) {
            throw new IllegalArgumentException("must be one parameter, not \"" + written + "\"");
        }
        if (!read.get(0).isNamed(name)) {
            throw new IllegalArgumentException("must be the name of a parameter, not \"" + name + "\"");
        }
    }

    /** What separates pieces here; nothing more where the text ends with a separator. */
    private String separator() {
        String space = isSpaced() ? " " : "";
        return text.stripTrailing().endsWith(";") ? space : ";" + space;
    }

    private boolean isSpaced() {
        return text.contains("; ");
    }

    private List<Piece> split() {
        PieceEnds ends = new PieceEnds(text);
        List<Piece> found = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = ends.end(from);
            Piece piece = Piece.trimmed(this, from, to);
            if (piece.from < piece.to) {
                found.add(piece);
            }
            from = to + 1;
        }
        return found;
    }

    private static boolean isSpace(char c) {
        return PieceEnds.isSpace(c);
    }

    /** How many bytes of UTF-8 stand before each character; of ASCII, as nearly all are, nothing is kept. */
    private int bytesUpTo(int index) {
        int[] known = byteOffsets;
        if (known == null) {
            known = findByteOffsets();
            byteOffsets = known;
        }
        return known.length == 0 ? index : known[index];
    }

    private int[] findByteOffsets() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            offsets[at + 1] = offsets[at] + utf8Length(text.charAt(at));
        }
        return offsets;
    }

    /** Of a character beyond the first plane each half counts as half. */
    private static int utf8Length(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof FormatParameters other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /**
     * One parameter of a text: {@code <name>=<value>}, or something without an equals sign.
     *
     * @since 0.1.0
     */
    public static final class Piece {

        private final FormatParameters parameters;
        private final int from;
        private final int to;
        private final int equals;
        private final int nameEnd;

        /** Made when a parameter first asks for it; two threads may both make it, and get the same. */
        private @Nullable Said<?> said;

        /** Made when a format first asks for it, in the same way. */
        private @Nullable Meant meant;

        private Piece(FormatParameters parameters, int from, int to) {
            this.parameters = parameters;
            this.from = from;
            this.to = to;
            this.equals = equalsSign();
            this.nameEnd = nameEnd();
        }

        private static Piece trimmed(FormatParameters parameters, int from, int to) {
            int first = from;
            int last = to;
            while (first < last && isSpace(parameters.text.charAt(first))) {
                first++;
            }
            while (last > first && isSpace(parameters.text.charAt(last - 1))) {
                last--;
            }
            return new Piece(parameters, first, last);
        }

        /** As it is written, without the spaces around it. */
        public String text() {
            return parameters.text.substring(from, to);
        }

        /** What stands before the first equals sign, or all of it. */
        public String name() {
            return parameters.text.substring(from, nameEnd);
        }

        /** What stands after the first equals sign; empty if there is none. */
        public Optional<String> value() {
            return equals < 0 ? Optional.empty() : Optional.of(parameters.text.substring(valueFrom(), to));
        }

        /** Whether this is its name, whatever the case. */
        public boolean isNamed(String name) {
            return nameEnd - from == name.length() && parameters.text.regionMatches(true, from, name, 0, name.length());
        }

        /** Whether this is its name, whatever the case. */
        boolean isNamedAs(Parameter<?> parameter) {
            Said<?> known = said;
            return (known != null && known.parameter == parameter) || isNamed(parameter.name());
        }

        /** Where it begins, in bytes of UTF-8 from the beginning of the parameters. */
        public int offset() {
            return parameters.bytesUpTo(from);
        }

        /** Where its value begins, in bytes from the beginning of the parameters; where there is none, its end. */
        public int valueOffset() {
            return parameters.bytesUpTo(equals < 0 ? to : valueFrom());
        }

        /** What it says as this parameter reads it; made when first asked for, and remembered. */
        @SuppressWarnings("unchecked") // what a parameter read is a value of that parameter
        <V> Reading<V> reading(Parameter<V> parameter, Function<Piece, Reading<V>> reader) {
            Said<?> known = said;
            if (known != null && known.parameter == parameter) {
                return (Reading<V>) known.reading;
            }
            Reading<V> reading = reader.apply(this);
            said = new Said<>(parameter, reading);
            return reading;
        }

        /** The parameter of a format that it is in its text; found when first asked for, and remembered. */
        Optional<Parameter<?>> parameter(Format<?> format, FormatParameters text) {
            Meant known = meant;
            if (known == null || known.format != format) {
                known = new Meant(format, format.find(text, this));
                meant = known;
            }
            return known.parameter;
        }

        private int valueFrom() {
            return Math.min(PieceEnds.afterSpaces(parameters.text, equals + 1), to);
        }

        private int nameEnd() {
            int end = equals < 0 ? to : equals;
            while (end > from && isSpace(parameters.text.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        private int equalsSign() {
            for (int at = from; at < to; at++) {
                if (parameters.text.charAt(at) == '=') {
                    return at;
                }
            }
            return -1;
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Piece other
                    && to - from == other.to - other.from
                    && parameters.text.regionMatches(from, other.parameters.text, other.from, to - from);
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }

        @Override
        public String toString() {
            return text();
        }

        /** What a parameter reads in it. */
        private record Said<V>(Parameter<V> parameter, Reading<V> reading) {}

        /** What it is to a format. */
        private record Meant(Format<?> format, Optional<Parameter<?>> parameter) {}
    }
}
