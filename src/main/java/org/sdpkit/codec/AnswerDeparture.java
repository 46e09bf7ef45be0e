package org.sdpkit.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.codec.CodecMatch.Mismatch;

/** Where an answer says of a codec what its offer does not allow. */
final class AnswerDeparture {

    /** What each side says as it is, and what is left of both is used. */
    private static final Set<Parameter<?>> FREE =
            Set.of(Ilbc.MODE, TelephoneEvent.EVENTS, Flexfec.REPAIR_WINDOW, H263.LEVEL);

    private AnswerDeparture() {}

    /** The first parameter that binds both sides, and in which an answer is not what it should be. */
    static Optional<Mismatch> find(Codec expected, Codec answered) {
        return Formats.STANDARD.of(answered).stream()
                .flatMap(format -> format.parameters().stream()
                        .filter(AnswerDeparture::isBinding)
                        .filter(parameter -> !isSame(parameter, expected, answered))
                        .map(parameter -> departure(format, parameter, expected, answered)))
                .findFirst();
    }

    private static boolean isBinding(Parameter<?> parameter) {
        return switch (parameter.offerAnswer()) {
            case SYMMETRIC, PROFILE_AND_LEVEL, NEGOTIATED -> !FREE.contains(parameter);
            case BOTH_AGREE, REFERENCE, RECEIVER_DECLARES, SENDER_DECLARES, UNSPECIFIED -> false;
        };
    }

    private static <V> boolean isSame(Parameter<V> parameter, Codec expected, Codec answered) {
        Optional<Object> first =
                MatchDraft.value(parameter, expected.parameters()).map(AnswerDeparture::meaning);
        Optional<Object> second =
                MatchDraft.value(parameter, answered.parameters()).map(AnswerDeparture::meaning);
        return first.equals(second);
    }

    /** A value without what does not matter: the order of a list, the case of letters. */
    private static Object meaning(Object value) {
        if (value instanceof List<?> list) {
            return new HashSet<>(list);
        }
        return value instanceof String text ? text.toLowerCase(Locale.ROOT) : value;
    }

    private static Mismatch departure(Format<?> format, Parameter<?> parameter, Codec expected, Codec answered) {
        MatchDraft draft = new MatchDraft(format, "", expected, answered);
        return new Mismatch(
                "answered " + parameter.name() + " is " + draft.ownSaid(parameter) + ", where the offer allows only "
                        + draft.offeredSaid(parameter),
                format.reference());
    }
}
