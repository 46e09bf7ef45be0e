package org.sdpkit.negotiation;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of an attempt: a value, or a refusal with its reasons.
 *
 * @param <T> the value
 * @since 0.1.0
 */
public sealed interface Result<T> {

    /** It went well. */
    record Success<T>(T success) implements Result<T> {}

    /** It did not. */
    record Refused<T>(Refusal reasons) implements Result<T> {}

    /** The value; empty where it was refused. */
    default Optional<T> value() {
        return this instanceof Success<T> success ? Optional.of(success.success) : Optional.empty();
    }

    /** Why it was refused; empty where it was not. */
    default Optional<Refusal> refusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused.reasons) : Optional.empty();
    }

    /** What this makes of the value; a refusal stays one. */
    default <R> Result<R> map(Function<T, R> change) {
        return flatMap(value -> new Success<>(change.apply(value)));
    }

    /** What this makes of the value; a refusal stays one. */
    default <R> Result<R> flatMap(Function<T, Result<R>> change) {
        return this instanceof Success<T> success
                ? change.apply(success.success)
                : new Refused<>(((Refused<T>) this).reasons);
    }

    /**
     * The value, for callers who insist.
     *
     * @throws NegotiationException if it was refused
     */
    default T orThrow() {
        if (this instanceof Refused<T> refused) {
            throw new NegotiationException(refused.reasons);
        }
        return ((Success<T>) this).success;
    }
}
