package org.sdpkit.attribute;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of attribute: its name, where it may stand, and how its value is read and written.
 *
 * <p>Two types are equal only if they are the same object.
 *
 * @param <T> the typed value
 * @since 0.1.0
 */
public final class AttributeType<T> implements LineType<T> {

    private final List<String> names;
    private final Class<T> valueClass;
    private final String reference;
    private final String meaning;
    private final Set<Level> levels;
    private final Set<Level> repeatable;
    private final Optional<MuxCategory> mux;
    private final Inheritance inheritance;
    private final String inheritanceReference;
    private final List<String> examples;
    private final Map<String, T> flags;
    private final Map<T, String> flagNames = new HashMap<>();
    private final Optional<T> bare;
    private final Function<T, String> spelling;
    private final @Nullable BiFunction<String, ValueScanner, T> reader;
    private final BiConsumer<T, StringBuilder> writer;

    private AttributeType(
            Builder<T> builder,
            @Nullable BiFunction<String, ValueScanner, T> reader,
            BiConsumer<T, StringBuilder> writer) {
        this.names = builder.names;
        this.spelling = builder.spelling;
        this.valueClass = builder.valueClass;
        this.reference = builder.reference;
        this.meaning = builder.meaning;
        this.levels = builder.levels;
        this.repeatable = builder.repeatable;
        this.mux = Optional.ofNullable(builder.mux);
        this.inheritance = builder.inheritance;
        this.inheritanceReference = builder.inheritanceReference;
        this.examples = builder.examples;
        this.flags = builder.flags;
        builder.flags.forEach((name, flag) -> flagNames.put(flag, name));
        this.bare = Optional.ofNullable(builder.bare);
        this.reader = reader;
        this.writer = writer;
    }

    /** An attribute with a value: {@code a=<name>:<value>}. */
    public static <T> Builder<T> named(String name, Class<T> valueClass) {
        return new Builder<>(List.of(name), valueClass, Map.of());
    }

    /**
     * A choice of attributes without a value, of which one may be set: {@code a=sendrecv}, {@code a=recvonly} …
     *
     * <p>The names are those of the constants, in lower case and with a hyphen for each underscore.
     */
    public static <T extends Enum<T>> Builder<T> oneFlagOf(Class<T> choice) {
        Map<String, T> flags = new LinkedHashMap<>();
        for (T constant : choice.getEnumConstants()) {
            flags.put(flagName(constant), constant);
        }
        return new Builder<>(List.copyOf(flags.keySet()), choice, flags);
    }

    /** The name of a constant, in lower case and with a hyphen for each underscore. */
    static String flagName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of the attribute: one, with other spellings of it behind it; or those of a choice of flags. */
    public List<String> names() {
        return names;
    }

    /** The name under which a value is written. */
    public String nameOf(T value) {
        return isFlag() ? flagNames.getOrDefault(value, spelling.apply(value)) : spelling.apply(value);
    }

    /** Whether it never has a value: {@code a=<name>}. */
    public boolean isFlag() {
        return reader == null;
    }

    /** What stands behind {@code a=}: {@code <name>} or {@code <name>:<value>}. */
    public String text(T value) {
        return behind("", value);
    }

    /** {@code a=<name>} or {@code a=<name>:<value>}. */
    public String line(T value) {
        return behind("a=", value);
    }

    private String behind(String prefix, T value) {
        boolean isBare = isFlag() || (bare.isPresent() && bare.get().equals(value) && !mayBeEmpty());
        return isBare ? prefix + nameOf(value) : prefix + nameOf(value) + ":" + write(value);
    }

    /** Whether nothing need stand behind the colon: its own grammar has the colon even so. */
    private boolean mayBeEmpty() {
        return read("") instanceof Reading.Known;
    }

    @Override
    public String label() {
        return "a=" + names.get(0);
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

    /** What becomes of it when media descriptions share a transport (RFC 8859), where that is said. */
    public Optional<MuxCategory> mux() {
        return mux;
    }

    /** Values as they may be written; for a flag its names. */
    public List<String> examples() {
        return examples;
    }

    /** Reads the value of an attribute of this type. */
    public Reading<T> read(String value) {
        return readLatin1(names.get(0), Optional.of(ValueScanner.encoded(value)));
    }

    /**
     * Reads the value of an attribute of this type.
     *
     * @param name one of its names
     * @param latin1 what stands after the colon, its bytes seen as Latin-1; empty if there is no colon
     */
    public Reading<T> readLatin1(String name, Optional<String> latin1) {
        if (latin1.isEmpty()) {
            return readBare(name);
        }
        byte[] bytes = latin1.get().getBytes(StandardCharsets.ISO_8859_1);
        return read(name, bytes, 0, bytes.length);
    }

    /**
     * Reads an attribute of this type that has no colon.
     *
     * @param name one of its names
     */
    public Reading<T> readBare(String name) {
        if (reader == null) {
            T flag = flags.get(name);
            return flag == null ? new Reading.Unknown<>(name) : new Reading.Known<>(flag);
        }
        return bare.<Reading<T>>map(Reading.Known::new).orElseGet(() -> new Reading.Malformed<>(0, "':'"));
    }

    /**
     * Reads an attribute of this type whose value is a piece of these bytes. Offsets are counted from its beginning.
     *
     * @param name one of its names
     */
    public Reading<T> read(String name, byte[] bytes, int from, int to) {
        if (reader == null) {
            return flags.containsKey(name) ? new Reading.Malformed<>(0, "no value") : new Reading.Unknown<>(name);
        }
        try {
            ValueScanner in = new ValueScanner(bytes, from, from, to);
            T value = reader.apply(name, in);
            in.end();
            return new Reading.Known<>(value);
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
     * What an attribute type is made of.
     *
     * @param <T> the typed value
     * @since 0.1.0
     */
    public static final class Builder<T> {

        private final Class<T> valueClass;
        private final Map<String, T> flags;
        private List<String> names;
        private Function<T, String> spelling;
        private String reference = "";
        private String meaning = "";
        private Set<Level> levels = Set.of();
        private Set<Level> repeatable = Set.of();
        private @Nullable MuxCategory mux;
        private Inheritance inheritance = Inheritance.NONE;
        private String inheritanceReference = "";
        private List<String> examples = List.of();
        private @Nullable T bare;

        private Builder(List<String> names, Class<T> valueClass, Map<String, T> flags) {
            this.names = names;
            this.spelling = value -> names.get(0);
            this.valueClass = valueClass;
            this.flags = flags;
        }

        /**
         * It is also met under these names, which are read in the same way. A value remembers the name that it was read
         * under, so that it is written under the same; it is read with {@link #namedSyntax}.
         *
         * @param spelling the name that a value remembers
         */
        public Builder<T> alsoNamed(Function<T, String> spelling, String... others) {
            this.spelling = spelling;
            List<String> all = new ArrayList<>(names);
            all.addAll(Arrays.asList(others));
            this.names = List.copyOf(all);
            return this;
        }

        /** Where it is defined, such as <i>RFC 8866 section 6.6</i>. */
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

        /** What becomes of it when media descriptions share a transport. */
        public Builder<T> mux(MuxCategory category) {
            this.mux = category;
            return this;
        }

        /** What it means for the media descriptions when it stands at session level, and what says so. */
        public Builder<T> inherits(Inheritance how, String section) {
            this.inheritance = how;
            this.inheritanceReference = section;
            return this;
        }

        /** Values as they may be written. */
        public Builder<T> examples(String... values) {
            this.examples = List.copyOf(Arrays.asList(values));
            return this;
        }

        /** It may stand without a colon, and then means this; an empty value that means it too is written instead. */
        public Builder<T> bare(T value) {
            this.bare = value;
            return this;
        }

        /** How its value is read and written. */
        public AttributeType<T> syntax(Function<ValueScanner, T> reader, BiConsumer<T, StringBuilder> writer) {
            return namedSyntax((name, in) -> reader.apply(in), writer);
        }

        /** How its value is read, given the name it stands under, and written. */
        public AttributeType<T> namedSyntax(
                BiFunction<String, ValueScanner, T> reader, BiConsumer<T, StringBuilder> writer) {
            return new AttributeType<>(this, reader, writer);
        }

        /** It has no value. */
        public AttributeType<T> flag() {
            if (examples.isEmpty()) {
                examples = names;
            }
            return new AttributeType<>(this, null, (value, out) -> {});
        }
    }
}
