package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecMatchers;
import org.sdpkit.codec.Rtx;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.negotiation.Policy.PayloadTypeRange;

/**
 * What each payload type of a media description has stood for, on either side: it stands for that as long as the session
 * lasts (RFC 3264 section 8.3.2).
 *
 * @param meanings the first codec that each payload type was given to
 * @since 0.1.0
 */
public record PayloadTypeHistory(Map<Integer, Codec> meanings) {

    static final PayloadTypeHistory NONE = new PayloadTypeHistory(Map.of());

    public PayloadTypeHistory {
        meanings = Map.copyOf(meanings);
    }

    /** The history with what a media description says. */
    PayloadTypeHistory and(MediaDescription media) {
        Map<Integer, Codec> more = new TreeMap<>(meanings);
        for (Codec codec : Codec.allIn(media)) {
            codec.rtpMap().map(RtpMap::payloadType).ifPresent(number -> more.putIfAbsent(number, codec));
        }
        return new PayloadTypeHistory(more);
    }

    /** What its payload type stands for already; empty where it is free, or stands for this. */
    Optional<Codec> conflict(Codec codec, CodecMatchers matchers) {
        if (meanings.isEmpty()) {
            return Optional.empty();
        }
        return codec.rtpMap()
                .flatMap(map -> Optional.ofNullable(meanings.get(map.payloadType())))
                .filter(before -> !isSame(before, codec, matchers));
    }

    /**
     * The codecs under the payload types they have had, else under their own, else under free ones; without those for
     * which none is left.
     */
    List<Codec> numbered(List<Codec> codecs, Capabilities endpoint) {
        Map<String, String> numbers = new HashMap<>();
        List<Codec> others = new ArrayList<>();
        for (Codec codec : codecs) {
            before(codec, numbers, endpoint.matchers())
                    .ifPresentOrElse(
                            number -> numbers.put(codec.format(), Integer.toString(number)), () -> others.add(codec));
        }
        for (Codec codec : others) {
            free(codec, numbers, endpoint).ifPresent(format -> numbers.put(codec.format(), format));
        }
        return codecs.stream()
                .filter(codec -> numbers.containsKey(codec.format()))
                .map(codec -> PayloadTypeStep.renumbered(codec, numbers))
                .toList();
    }

    /** The payload types that a codec has had, the smallest first. */
    List<Integer> numbersOf(Codec codec, CodecMatchers matchers) {
        return meanings.entrySet().stream()
                .filter(entry -> isSame(entry.getValue(), codec, matchers))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The payload type that a codec has had. */
    private Optional<Integer> before(Codec codec, Map<String, String> numbers, CodecMatchers matchers) {
        return meanings.entrySet().stream()
                .filter(entry -> !numbers.containsValue(entry.getKey().toString()))
                .filter(entry -> isSame(entry.getValue(), PayloadTypeStep.renumbered(codec, numbers), matchers))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /** Its own format if that is free, else a payload type that is. */
    private Optional<String> free(Codec codec, Map<String, String> numbers, Capabilities endpoint) {
        boolean isFree = conflict(codec, endpoint.matchers()).isEmpty() && !numbers.containsValue(codec.format());
        if (isFree || codec.rtpMap().isEmpty()) {
            return Optional.of(codec.format());
        }
        List<PayloadTypeRange> ranges = endpoint.policy().dynamicPayloadTypes();
        OptionalInt number = PayloadTypeSpace.find(
                ranges,
                candidate -> meanings.containsKey(candidate) || numbers.containsValue(Integer.toString(candidate)));
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    /** Whether they are the same codec in the same configuration; rtx only if it serves the same payload type. */
    private static boolean isSame(Codec before, Codec codec, CodecMatchers matchers) {
        Optional<Integer> served = before.as(Rtx.FORMAT).flatMap(Rtx::associatedPayloadType);
        return matchers.match(before, codec).isMatch()
                && served.equals(codec.as(Rtx.FORMAT).flatMap(Rtx::associatedPayloadType));
    }
}
