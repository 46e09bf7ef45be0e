package org.sdpkit.codec;

import java.util.Optional;

/**
 * Format parameters as one format understands them. They are a view: the text is kept as it is written, with what the
 * format does not know, and each parameter is read from it when asked for.
 *
 * <p>Each accessor of a format answers what is said, else the default of the specification; a malformed parameter
 * counts as not said ({@link Format#readings} tells).
 *
 * @param <T> the view itself
 * @since 0.1.0
 */
public interface TypedParameters<T extends TypedParameters<T>> {

    /** The text that this is a view of. */
    FormatParameters parameters();

    /** The format whose view this is. */
    Format<T> format();

    /** What a parameter says, or its default; empty where there is neither. */
    default <V> Optional<V> value(Parameter<V> parameter) {
        return stated(parameter).or(parameter::defaultValue);
    }

    /** What a parameter says; empty where it is not there or malformed. */
    default <V> Optional<V> stated(Parameter<V> parameter) {
        return parameter.read(parameters()).flatMap(reading -> reading.value());
    }

    /**
     * What a parameter that has a default says, or its default.
     *
     * @throws IllegalArgumentException if the parameter has no default
     */
    default <V> V valueOrDefault(Parameter<V> parameter) {
        return value(parameter).orElseThrow(() -> new IllegalArgumentException(parameter + " has no default"));
    }

    /**
     * The same with this value of a parameter; all other text stays as it is.
     *
     * @throws IllegalArgumentException if the parameter cannot have this value
     */
    default <V> T with(Parameter<V> parameter, V value) {
        return format().read(parameter.write(parameters(), value));
    }

    /** The same without a parameter. */
    default T without(Parameter<?> parameter) {
        return format().read(parameter.remove(parameters()));
    }
}
