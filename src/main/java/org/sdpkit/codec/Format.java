package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sdpkit.attribute.Reading;
import org.sdpkit.codec.FormatParameters.Piece;
import org.sdpkit.model.MediaType;

/**
 * A format that codecs may have: its encoding names, and how its parameters are read.
 *
 * <p>Two are equal only if they are the same object.
 *
 * @param <T> its parameters, typed
 * @since 0.1.0
 */
public final class Format<T extends TypedParameters<T>> {

    private final List<String> encodingNames;
    private final Set<MediaType> mediaTypes;
    private final String reference;
    private final List<Integer> clockRates;
    private final List<String> examples;
    private final List<Parameter<?>> parameters;
    private final List<Parameter<?>> required;
    private final Class<T> viewClass;
    private final BiFunction<Format<T>, FormatParameters, T> view;

    private Format(Builder builder, Class<T> viewClass, BiFunction<Format<T>, FormatParameters, T> view) {
        this.encodingNames = builder.encodingNames;
        this.mediaTypes = builder.mediaTypes;
        this.reference = builder.reference;
        this.clockRates = builder.clockRates;
        this.examples = builder.examples;
        this.parameters = builder.parameters;
        this.required = required(builder.parameters);
        this.viewClass = viewClass;
        this.view = view;
    }

    private static List<Parameter<?>> required(List<Parameter<?>> parameters) {
        List<Parameter<?>> required = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            if (parameter.isRequired()) {
                required.add(parameter);
            }
        }
        return List.copyOf(required);
    }

    /** A format with these encoding names; of a protocol that has none, with these formats of the m= line. */
    public static Builder named(String name, String... more) {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(Arrays.asList(more));
        return new Builder(List.copyOf(names));
    }

    /** Its encoding names, the usual one first; they compare without case (RFC 8866 section 6.6). */
    public List<String> encodingNames() {
        return encodingNames;
    }

    /** The types of media that it is used for. */
    public Set<MediaType> mediaTypes() {
        return mediaTypes;
    }

    /** Where its parameters are defined, such as <i>RFC 7587 section 7</i>. */
    public String reference() {
        return reference;
    }

    /** The clock rates it may have, in Hz; none where the specification leaves it open. */
    public List<Integer> clockRates() {
        return clockRates;
    }

    /** Parameters as they may be written. */
    public List<String> examples() {
        return examples;
    }

    /** The parameters it knows, in the order of the specification. */
    public List<Parameter<?>> parameters() {
        return parameters;
    }

    /** The class of its typed parameters. */
    public Class<T> viewClass() {
        return viewClass;
    }

    /** The parameter with this name, whatever the case. */
    public Optional<Parameter<?>> parameter(String name) {
        for (Parameter<?> parameter : parameters) {
            if (parameter.name().equalsIgnoreCase(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** The parameter that a piece of a text is. */
    Optional<Parameter<?>> parameterOf(FormatParameters text, Piece piece) {
        return piece.parameter(this, text);
    }

    /** Looks for the parameter that a piece of a text is. */
    Optional<Parameter<?>> find(FormatParameters text, Piece piece) {
        if (text.isFirst(piece) && !parameters.isEmpty() && parameters.get(0).isIn(text, piece)) {
            return Optional.of(parameters.get(0));
        }
        for (Parameter<?> parameter : parameters) {
            if (piece.isNamedAs(parameter)) {
                return parameter.isIn(text, piece) ? Optional.of(parameter) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether this is one of its encoding names. */
    public boolean isNamed(String encodingName) {
        for (String name : encodingNames) {
            if (name.equalsIgnoreCase(encodingName)) {
                return true;
            }
        }
        return false;
    }

    /** These parameters as this format understands them; whatever they are, they can be asked. */
    public T read(FormatParameters text) {
        return view.apply(this, text);
    }

    /** These parameters as this format understands them. */
    public T read(String text) {
        return read(FormatParameters.of(text));
    }

    /** Parameters as they are written. */
    public String write(T typed) {
        return typed.parameters().text();
    }

    /**
     * What is understood of each piece of a text, in order. A piece that repeats a parameter which counts once is read
     * like the first.
     */
    public List<PieceReading> readings(FormatParameters text) {
        List<PieceReading> readings = new ArrayList<>();
        for (Piece piece : text.pieces()) {
            Optional<Parameter<?>> parameter = parameterOf(text, piece);
            Reading<?> reading = parameter.isPresent()
                    ? parameter.get().read(text).orElseThrow()
                    : new Reading.Unknown<>(piece.name());
            readings.add(new PieceReading(piece, reading));
        }
        return List.copyOf(readings);
    }

    /** The parameters without which it is not described, and which a text lacks. */
    public List<Parameter<?>> missingFrom(FormatParameters text) {
        List<Parameter<?>> missing = List.of();
        for (Parameter<?> parameter : required) {
            if (!parameter.isIn(text)) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(parameter);
            }
        }
        return missing;
    }

    @Override
    public String toString() {
        return encodingNames.get(0);
    }

    /**
     * What is understood of one piece of a text.
     *
     * @param piece the piece
     * @param reading its value; {@link Reading.Unknown} where the format has no parameter of its name; offsets of
     *     {@link Reading.Malformed} count from the beginning of the text
     * @since 0.1.0
     */
    public record PieceReading(Piece piece, Reading<?> reading) {}

    /**
     * What a format is made of.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final List<String> encodingNames;
        private Set<MediaType> mediaTypes = Set.of();
        private String reference = "";
        private List<Integer> clockRates = List.of();
        private List<String> examples = List.of();
        private List<Parameter<?>> parameters = List.of();

        private Builder(List<String> encodingNames) {
            this.encodingNames = encodingNames;
        }

        /** The types of media that it is used for. */
        public Builder in(MediaType... types) {
            this.mediaTypes = Set.of(types);
            return this;
        }

        /** Where its parameters are defined. */
        public Builder definedBy(String section) {
            this.reference = section;
            return this;
        }

        /** The clock rates it may have, in Hz. */
        public Builder clockRates(Integer... rates) {
            this.clockRates = List.of(rates);
            return this;
        }

        /** Parameters as they may be written. */
        public Builder examples(String... texts) {
            this.examples = List.of(texts);
            return this;
        }

        /** The parameters it knows. */
        public Builder parameters(Parameter<?>... known) {
            this.parameters = List.of(known);
            return this;
        }

        /** The format, whose parameters are seen like this. */
        public <T extends TypedParameters<T>> Format<T> seenAs(Class<T> viewClass, Function<FormatParameters, T> view) {
            return new Format<>(this, viewClass, (format, text) -> view.apply(text));
        }

        /** The format, which has no parameters. */
        public Format<NoParameters> withoutParameters() {
            return new Format<>(this, NoParameters.class, NoParameters::new);
        }
    }
}
