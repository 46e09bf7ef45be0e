package org.sdpkit.negotiation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.codec.Red;
import org.sdpkit.codec.Rtx;
import org.sdpkit.negotiation.Policy.PayloadTypes;

/** Which payload types the answer calls its formats by: RFC 3264 section 6.1. */
final class PayloadTypeStep {

    private PayloadTypeStep() {}

    static List<FormatPair> number(List<FormatPair> pairs, Policy policy) {
        return policy.payloadTypes() == PayloadTypes.OFFERED ? pairs : renumbered(pairs);
    }

    private static List<FormatPair> renumbered(List<FormatPair> pairs) {
        Map<String, String> ours = pairs.stream()
                .collect(Collectors.toMap(
                        pair -> pair.offered().format(), pair -> pair.own().format(), (first, second) -> first));
        boolean isDistinct = new HashSet<>(ours.values()).size() == pairs.size();
        if (!isDistinct) {
            return pairs;
        }
        return pairs.stream()
                .map(pair -> pair.with(renumbered(pair.match().answer(), ours)))
                .toList();
    }

    /** A codec under another payload type, and what it says of others under theirs. */
    static Codec renumbered(Codec codec, Map<String, String> numbers) {
        String format = numbers.getOrDefault(codec.format(), codec.format());
        Optional<RtpMap> map = codec.rtpMap()
                .map(old -> new RtpMap(Integer.parseInt(format), old.encodingName(), old.clockRate(), old.channels()));
        return new Codec(codec.mediaType(), format, map, renumberedParameters(codec, numbers), codec.feedback());
    }

    private static FormatParameters renumberedParameters(Codec codec, Map<String, String> numbers) {
        if (codec.is(Rtx.FORMAT)) {
            return codec.as(Rtx.FORMAT)
                    .flatMap(rtx -> rtx.associatedPayloadType()
                            .map(old -> rtx.with(Rtx.ASSOCIATED_PAYLOAD_TYPE, renumbered(old, numbers))))
                    .map(Rtx::parameters)
                    .orElse(codec.parameters());
        }
        if (codec.is(Red.FORMAT)) {
            return codec.as(Red.FORMAT)
                    .flatMap(red -> red.payloadTypes()
                            .map(list -> red.with(
                                    Red.PAYLOAD_TYPES,
                                    list.stream()
                                            .map(old -> renumbered(old, numbers))
                                            .toList())))
                    .map(Red::parameters)
                    .orElse(codec.parameters());
        }
        return codec.parameters();
    }

    private static int renumbered(int payloadType, Map<String, String> numbers) {
        String old = Integer.toString(payloadType);
        return Integer.parseInt(numbers.getOrDefault(old, old));
    }
}
