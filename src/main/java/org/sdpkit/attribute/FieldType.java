package org.sdpkit.attribute;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One of the line types of RFC 8866 section 5 other than {@code a=}.
 *
 * @param <T> the typed value
 * @since 0.1.0
 */
public final class FieldType<T> implements LineType<T> {

    private final char letter;
    private final Class<T> valueClass;
    private final String name;
    private final String reference;
    private final String meaning;
    private final Set<Level> levels;
    private final Set<Level> repeatable;
    private final Inheritance inheritance;
    private final String inheritanceReference;
    private final Function<FieldScanner, T> reader;
    private final BiConsumer<T, StringBuilder> writer;

    private FieldType(Builder<T> builder, Function<FieldScanner, T> reader, BiConsumer<T, StringBuilder> writer) {
        this.letter = builder.letter;
        this.valueClass = builder.valueClass;
        this.name = builder.name;
        this.reference = builder.reference;
        this.meaning = builder.meaning;
        this.levels = builder.levels;
        this.repeatable = builder.repeatable;
        this.inheritance = builder.inheritance;
        this.inheritanceReference = builder.inheritanceReference;
        this.reader = reader;
        this.writer = writer;
    }

    /** A type with this letter, and the name that RFC 8866 gives to what it holds. */
    public static <T> Builder<T> lettered(char letter, String name, Class<T> valueClass) {
        return new Builder<>(letter, name, valueClass);
    }

    /**
     * Refuses what is no token, for the constructors of typed values.
     *
     * @throws IllegalArgumentException if it is no token (RFC 8866 section 9)
     */
    public static void checkToken(String what, String token) {
        Tokens.check(what, token);
    }

    /** The letter before the equals sign. */
    public char letter() {
        return letter;
    }

    /** What it holds, in the words of RFC 8866, such as <i>origin</i>. */
    public String name() {
        return name;
    }

    @Override
    public String label() {
        return letter + "=";
    }

    @Override
    public Class<T> valueClass() {
        return valueClass;
    }

    @Override
    public String reference() {
        return reference;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public Set<Level> levels() {
        return levels;
    }

    @Override
    public boolean isRepeatable(Level level) {
        return repeatable.contains(level);
    }

    @Override
    public Inheritance inheritance() {
        return inheritance;
    }

    @Override
    public String inheritanceReference() {
        return inheritanceReference;
    }

    /** Reads a line; offsets of what is malformed count from its beginning. */
    public Reading<T> read(FieldScanner line) {
        try {
            return new Reading.Known<>(reader.apply(line));
        } catch (MalformedValue malformed) {
            return new Reading.Malformed<>(malformed.offset, malformed.expected);
        }
    }

    @Override
    public String write(T value) {
        StringBuilder out = new StringBuilder();
        writer.accept(value, out);
        return out.toString();
    }

    @Override
    public String toString() {
        return label();
    }

    /**
     * What a field type is made of.
     *
     * @param <T> the typed value
     * @since 0.1.0
     */
    public static final class Builder<T> {

        private final char letter;
        private final String name;
        private final Class<T> valueClass;
        private String reference = "";
        private String meaning = "";
        private Set<Level> levels = Set.of();
        private Set<Level> repeatable = Set.of();
        private Inheritance inheritance = Inheritance.NONE;
        private String inheritanceReference = "";

        private Builder(char letter, String name, Class<T> valueClass) {
            this.letter = letter;
            this.name = name;
            this.valueClass = valueClass;
        }

        /** Where it is defined. */
        public Builder<T> definedBy(String section) {
            this.reference = section;
            return this;
        }

        /** What it is for, in a phrase: <i>what a payload type of RTP stands for</i>. */
        public Builder<T> means(String phrase) {
            this.meaning = phrase;
            return this;
        }

        /** Where it may stand. */
        public Builder<T> at(Level first, Level... others) {
            this.levels = EnumSet.of(first, others);
            return this;
        }

        /** It may stand more than once wherever it may stand. */
        public Builder<T> repeatable() {
            this.repeatable = levels;
            return this;
        }

        /** It may stand more than once at this level. */
        public Builder<T> repeatable(Level level) {
            this.repeatable = Set.of(level);
            return this;
        }

        /** What it means for the media descriptions when it stands at session level, and what says so. */
        public Builder<T> inherits(Inheritance how, String section) {
            this.inheritance = how;
            this.inheritanceReference = section;
            return this;
        }

        /** How it is read and written. */
        public FieldType<T> syntax(Function<FieldScanner, T> reader, BiConsumer<T, StringBuilder> writer) {
            return new FieldType<>(this, reader, writer);
        }
    }
}
