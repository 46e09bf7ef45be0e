package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.Reading;
import org.sdpkit.attribute.ValueScanner;
import org.sdpkit.codec.FormatParameters.Piece;

/**
 * A parameter of a format: its name, what it may say, what holds where it is not there, and what it means in offers
 * and answers.
 *
 * <p>Two are equal only if they are the same object.
 *
 * @param <V> the typed value
 * @since 0.1.0
 */
public final class Parameter<V> {

    /** How a parameter stands in the text. */
    private enum Place {
        /** {@code <name>=<value>}. */
        NAMED,
        /** {@code <name>}. */
        FLAG,
        /** {@code <name>=<value>}, any number of times. */
        REPEATED,
        /** {@code <value>}, as the first piece of the text. */
        FIRST
    }

    /** So many fit a {@code long}. */
    private static final int DIGITS = 18;

    private final String name;
    private final Place place;
    private final String range;
    private final long least;
    private final long most;
    private final Optional<V> defaultValue;
    private final boolean required;
    private final OfferAnswer offerAnswer;
    private final List<String> examples;
    private final Function<List<Piece>, Reading<V>> reader;
    private final Function<V, List<String>> writer;

    private Parameter(Draft<V> draft) {
        this.name = draft.name;
        this.place = draft.place;
        this.range = draft.range;
        int dots = range.indexOf("..");
        boolean isBounded = dots >= 0 && isNumber(range.substring(0, dots)) && isNumber(range.substring(dots + 2));
        this.least = isBounded ? Long.parseLong(range.substring(0, dots)) : Long.MIN_VALUE;
        this.most = isBounded ? Long.parseLong(range.substring(dots + 2)) : Long.MAX_VALUE;
        this.defaultValue = Optional.ofNullable(draft.defaultValue);
        this.required = draft.required;
        this.offerAnswer = draft.offerAnswer;
        this.examples = draft.examples;
        this.reader = draft.reader;
        this.writer = draft.writer;
    }

    private static boolean isNumber(String text) {
        boolean isNumber = !text.isEmpty() && text.length() <= DIGITS;
        for (int i = 0; isNumber && i < text.length(); i++) {
            isNumber = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return isNumber;
    }

    /** What a parameter is made of. */
    private static final class Draft<V> {

        private final String name;
        private final Place place;
        private final Function<List<Piece>, Reading<V>> reader;
        private final Function<V, List<String>> writer;
        private String range = "";
        private @Nullable V defaultValue;
        private boolean required;
        private OfferAnswer offerAnswer = OfferAnswer.UNSPECIFIED;
        private List<String> examples = List.of();

        private Draft(
                String name, Place place, Function<List<Piece>, Reading<V>> reader, Function<V, List<String>> writer) {
            this.name = name;
            this.place = place;
            this.reader = reader;
            this.writer = writer;
        }

        private Draft(Parameter<V> parameter) {
            this(parameter.name, parameter.place, parameter.reader, parameter.writer);
            this.range = parameter.range;
            this.defaultValue = parameter.defaultValue.orElse(null);
            this.required = parameter.required;
            this.offerAnswer = parameter.offerAnswer;
            this.examples = parameter.examples;
        }
    }

    /**
     * A parameter {@code <name>=<value>}.
     *
     * @param range what it may say, for people
     * @param reader reads the value, all of it
     * @param writer writes it as it is to stand in the text
     */
    public static <V> Parameter<V> named(
            String name, String range, Function<ValueScanner, V> reader, Function<V, String> writer) {
        Draft<V> draft = new Draft<>(
                name, Place.NAMED, pieces -> readValue(pieces.get(0), reader), value -> List.of(writer.apply(value)));
        draft.range = range;
        return new Parameter<>(draft);
    }

    /** A parameter {@code <name>=<value>} that may be there several times. */
    public static <V> Parameter<List<V>> repeated(
            String name, String range, Function<ValueScanner, V> reader, Function<V, String> writer) {
        Draft<List<V>> draft =
                new Draft<>(name, Place.REPEATED, pieces -> readAll(pieces, reader), values -> values.stream()
                        .map(writer)
                        .toList());
        draft.range = range;
        return new Parameter<>(draft);
    }

    /** What the text of the format begins with, without a name and an equals sign. */
    public static <V> Parameter<V> bare(
            String name, String range, Function<ValueScanner, V> reader, Function<V, String> writer) {
        Draft<V> draft = new Draft<>(
                name,
                Place.FIRST,
                pieces -> shifted(ValueScanner.read(pieces.get(0).text(), reader), pieces.get(0)::offset),
                value -> List.of(writer.apply(value)));
        draft.range = range;
        return new Parameter<>(draft);
    }

    /** A parameter {@code <name>}, which says so by being there. */
    public static Parameter<Boolean> flag(String name) {
        Draft<Boolean> draft = new Draft<>(
                name, Place.FLAG, pieces -> readFlag(pieces.get(0)), value -> value ? List.of("") : List.of());
        draft.range = "flag";
        draft.examples = List.of(name);
        draft.defaultValue = false;
        return new Parameter<>(draft);
    }

    /** An integer. */
    public static Parameter<Integer> integer(String name, int least, int most) {
        return Parameter.<Integer>named(
                        name,
                        range(least, most, Integer.MAX_VALUE),
                        in -> in.integer("integer", least, most),
                        value -> Long.toString(checked(name, value, least, most)))
                .examples(Integer.toString(least), Integer.toString(most));
    }

    /** An integer that may be larger than an {@code int}. */
    public static Parameter<Long> large(String name, long least, long most) {
        return Parameter.<Long>named(
                        name,
                        range(least, most, Long.MAX_VALUE),
                        in -> in.integer("integer", least, most),
                        value -> Long.toString(checked(name, value, least, most)))
                .examples(Long.toString(least), Long.toString(most));
    }

    /** An integer that may be less than 0. */
    public static Parameter<Integer> signed(String name, int least, int most) {
        return Parameter.<Integer>named(
                        name,
                        least + ".." + most,
                        in -> in.skip('-') ? -in.integer("integer", 1, -least) : in.integer("integer", 0, most),
                        value -> Long.toString(checked(name, value, least, most)))
                .examples(Integer.toString(least), Integer.toString(most));
    }

    /** {@code 0} or {@code 1}. */
    public static Parameter<Boolean> bit(String name) {
        return choice(name, "1", "0");
    }

    /** One word for yes, one for no. */
    public static Parameter<Boolean> choice(String name, String yes, String no) {
        String range = yes.equals("1") ? no + "|" + yes : yes + "|" + no;
        return Parameter.<Boolean>named(
                        name, range, in -> oneOf(in, range, yes, no).equals(yes), value -> value ? yes : no)
                .examples(yes, no);
    }

    /** One of these words, spelled like this. */
    public static Parameter<String> word(String name, String... words) {
        String range = String.join("|", words);
        return Parameter.<String>named(name, range, in -> oneOf(in, range, words), value -> oneOf(name, value, words))
                .examples(words);
    }

    /** Any text. */
    public static Parameter<String> text(String name, String range) {
        return named(name, range, in -> in.rest(range.isEmpty() ? name : range), value -> value);
    }

    private static long checked(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", not " + value);
        }
        return value;
    }

    private static String oneOf(ValueScanner in, String range, String... words) {
        return in.oneOf(words).orElseThrow(() -> in.malformed(range.replace("|", " or ")));
    }

    private static String oneOf(String name, String value, String... words) {
        if (!Arrays.asList(words).contains(value)) {
            throw new IllegalArgumentException(
                    name + " must be one of " + String.join(", ", words) + ", not \"" + value + "\"");
        }
        return value;
    }

    private static String range(long least, long most, long unlimited) {
        if (most == least + 1) {
            return least + "|" + most;
        }
        return least + ".." + (most == unlimited ? "" : most);
    }

    /** The same parameter; this holds where it is not there. */
    public Parameter<V> orElse(V value) {
        Draft<V> draft = new Draft<>(this);
        draft.defaultValue = value;
        return new Parameter<>(draft);
    }

    /** The same parameter, without which the format is not described. */
    public Parameter<V> mandatory() {
        Draft<V> draft = new Draft<>(this);
        draft.required = true;
        return new Parameter<>(draft);
    }

    /** The same parameter, and what it means in offers and answers. */
    public Parameter<V> means(OfferAnswer meaning) {
        Draft<V> draft = new Draft<>(this);
        draft.offerAnswer = meaning;
        return new Parameter<>(draft);
    }

    /** The same parameter, with values as they may be written. */
    public Parameter<V> examples(String... values) {
        Draft<V> draft = new Draft<>(this);
        draft.examples = List.copyOf(Arrays.asList(values));
        return new Parameter<>(draft);
    }

    /** The same parameter, and what it should say; other values that can be read are let pass. */
    public Parameter<V> range(String words) {
        Draft<V> draft = new Draft<>(this);
        draft.range = words;
        return new Parameter<>(draft);
    }

    /** Its name, as the specification spells it; names compare without case. */
    public String name() {
        return name;
    }

    /** What it may say, for people: {@code 0..32767}, {@code yes|no}; nothing where the specification says nothing. */
    public String range() {
        return range;
    }

    /** Whether it may say this number: any, unless its range is one such as {@code 6000..510000}. */
    public boolean isInRange(long number) {
        return number >= least && number <= most;
    }

    /** What holds where it is not there. */
    public Optional<V> defaultValue() {
        return defaultValue;
    }

    /** Whether the format is not described without it. */
    public boolean isRequired() {
        return required;
    }

    /** Whether it may be there several times. */
    public boolean isRepeatable() {
        return place == Place.REPEATED;
    }

    /** What it means in offers and answers. */
    public OfferAnswer offerAnswer() {
        return offerAnswer;
    }

    /** Values as they may be written; of a flag its name. */
    public List<String> examples() {
        return examples;
    }

    /** The value as it is written, of a repeated one the first. */
    public String write(V value) {
        List<String> written = writer.apply(value);
        return written.isEmpty() ? "" : written.get(0);
    }

    /** What a text says of it; empty where it is not there. Offsets count from the beginning of the text. */
    public Optional<Reading<V>> read(FormatParameters text) {
        if (place != Place.REPEATED) {
            Optional<Piece> first = firstIn(text);
            return first.isPresent() ? Optional.of(read(first.get())) : Optional.empty();
        }
        List<Piece> pieces = piecesIn(text);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(reader.apply(pieces));
    }

    private Optional<Piece> firstIn(FormatParameters text) {
        return place == Place.FIRST ? text.first() : text.find(this);
    }

    private Reading<V> read(Piece piece) {
        return piece.reading(this, only -> reader.apply(List.of(only)));
    }

    /** The pieces of a text that are this parameter; of one that may be there only once all the same. */
    public List<Piece> piecesIn(FormatParameters text) {
        return place == Place.FIRST ? text.pieces().subList(0, text.isEmpty() ? 0 : 1) : text.findAll(name);
    }

    /** Whether a piece of a text is this parameter. */
    boolean isIn(FormatParameters text, Piece piece) {
        return place == Place.FIRST ? text.isFirst(piece) : piece.isNamedAs(this);
    }

    /** Whether a text says it, readably or not. */
    boolean isIn(FormatParameters text) {
        return firstIn(text).isPresent();
    }

    FormatParameters write(FormatParameters text, V value) {
        List<String> written = writer.apply(value);
        return switch (place) {
            case NAMED -> text.with(name, written.get(0));
            case FLAG -> written.isEmpty() ? text.without(name) : text.with(name);
            case FIRST -> text.replaced(firstIn(text), written.get(0), written.get(0));
            case REPEATED -> {
                FormatParameters result = text.without(name);
                for (String one : written) {
                    result = result.replaced(Optional.empty(), name + "=" + one, name);
                }
                yield result;
            }
        };
    }

    FormatParameters remove(FormatParameters text) {
        if (place != Place.FIRST) {
            return text.without(name);
        }
        return text.isEmpty() ? text : text.without(text.pieces().get(0).name());
    }

    private static <V> Reading<V> readValue(Piece piece, Function<ValueScanner, V> reader) {
        Optional<String> value = piece.value();
        return value.isEmpty()
                ? new Reading.Malformed<>(piece.valueOffset(), "'='")
                : shifted(ValueScanner.read(value.get(), reader), piece::valueOffset);
    }

    private static <V> Reading<List<V>> readAll(List<Piece> pieces, Function<ValueScanner, V> reader) {
        List<V> values = new ArrayList<>();
        for (Piece piece : pieces) {
            Reading<V> reading = readValue(piece, reader);
            if (reading instanceof Reading.Malformed<V> malformed) {
                return new Reading.Malformed<>(malformed.offset(), malformed.expected());
            }
            reading.value().ifPresent(values::add);
        }
        return new Reading.Known<>(List.copyOf(values));
    }

    private static Reading<Boolean> readFlag(Piece piece) {
        return piece.value().isEmpty()
                ? new Reading.Known<>(true)
                : new Reading.Malformed<>(piece.valueOffset(), "no value");
    }

    private static <V> Reading<V> shifted(Reading<V> reading, IntSupplier by) {
        return reading instanceof Reading.Malformed<V> malformed
                ? new Reading.Malformed<>(malformed.offset() + by.getAsInt(), malformed.expected())
                : reading;
    }

    @Override
    public String toString() {
        return name;
    }
}
