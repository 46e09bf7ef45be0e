package org.sdpkit.negotiation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecMatchers;

/**
 * Which payload types the codecs of an offer go by: those they have in their media description, else those they have
 * anywhere in the session, else their own, else free ones. None is ever given to another codec (RFC 3264 section 8.3.2, RFC
 * 9143 section 9.1).
 */
final class OfferNumbers {

    private final Capabilities endpoint;
    private final List<PayloadTypeHistory> histories;
    private final Map<String, String> numbers = new HashMap<>();

    private OfferNumbers(Capabilities endpoint, List<PayloadTypeHistory> histories) {
        this.endpoint = endpoint;
        this.histories = histories;
    }

    /**
     * The codecs under their numbers, without those for which none is left.
     *
     * @param histories what payload types stand for, those that count most first
     */
    static List<Codec> number(List<Codec> codecs, Capabilities endpoint, List<PayloadTypeHistory> histories) {
        return new OfferNumbers(endpoint, histories).run(codecs);
    }

    private List<Codec> run(List<Codec> codecs) {
        List<Codec> servedFirst = codecs.stream()
                .sorted(Comparator.comparingInt(OfferNumbers::rank))
                .toList();
        for (int rank = 0; rank <= rank(CodecRole.RETRANSMITS); rank++) {
            int current = rank;
            List<Codec> ofRank =
                    servedFirst.stream().filter(codec -> rank(codec) == current).toList();
            ofRank.forEach(
                    codec -> before(codec).ifPresent(number -> numbers.put(codec.format(), Integer.toString(number))));
            ofRank.stream()
                    .filter(codec -> !numbers.containsKey(codec.format()))
                    .forEach(codec -> free(codec).ifPresent(format -> numbers.put(codec.format(), format)));
        }
        return codecs.stream()
                .filter(codec -> numbers.containsKey(codec.format()))
                .map(codec -> PayloadTypeStep.renumbered(codec, numbers))
                .toList();
    }

    private static int rank(Codec codec) {
        return rank(CodecRole.of(codec));
    }

    /** What names others comes after them. */
    private static int rank(CodecRole role) {
        return switch (role) {
            case CARRIES_MEDIA, STANDS_IN -> 0;
            case REPEATS, PROTECTS -> 1;
            case RETRANSMITS -> 2;
        };
    }

    private Optional<Integer> before(Codec codec) {
        CodecMatchers matchers = endpoint.matchers();
        Codec renumbered = PayloadTypeStep.renumbered(codec, numbers);
        return IntStream.range(0, histories.size())
                .boxed()
                .flatMap(rank -> histories.get(rank).numbersOf(renumbered, matchers).stream()
                        .filter(number -> !isTaken(number, histories.subList(0, rank))))
                .findFirst();
    }

    private Optional<String> free(Codec codec) {
        boolean isOwnFree =
                codec.payloadType().isEmpty() || !isTaken(codec.payloadType().getAsInt());
        if (isOwnFree) {
            return Optional.of(codec.format());
        }
        OptionalInt number = PayloadTypeSpace.find(endpoint.policy().dynamicPayloadTypes(), this::isTaken);
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    private boolean isTaken(int number) {
        return isTaken(number, histories);
    }

    /** Whether it is given to a codec here, or stands for one there. */
    private boolean isTaken(int number, List<PayloadTypeHistory> there) {
        return numbers.containsValue(Integer.toString(number))
                || there.stream().anyMatch(history -> history.meanings().containsKey(number));
    }
}
