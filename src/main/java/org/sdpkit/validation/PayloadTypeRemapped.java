package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Codec;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Side;

/** A payload type that stands for another codec than before: one in use, or one that was out of use meanwhile. */
final class PayloadTypeRemapped implements Rule<Exchange> {

    /** One that the last description of the same party had. */
    static final PayloadTypeRemapped IN_USE = new PayloadTypeRemapped("payload-type-remapped", true);

    /** One that the last description of the same party had no more. */
    static final PayloadTypeRemapped OUT_OF_USE = new PayloadTypeRemapped("payload-type-reused", false);

    private final String code;
    private final boolean ofUsed;

    private PayloadTypeRemapped(String code, boolean ofUsed) {
        this.code = code;
        this.ofUsed = ofUsed;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String reference() {
        return "RFC 3264 section 8.3.2";
    }

    /** A media description of a party. */
    private record Stream(Side side, String media) {}

    /** The codecs of a stream by payload type: those that it had first, and those that it had last. */
    private record Numbers(Map<String, Codec> first, Map<String, Codec> last) {

        static final Numbers NONE = new Numbers(Map.of(), Map.of());

        Numbers with(Map<String, Codec> now) {
            Map<String, Codec> all = new HashMap<>(now);
            all.putAll(first);
            return new Numbers(all, now);
        }
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Stream, Numbers> known = new HashMap<>();
        for (Turn turn : Turn.allOf(exchange)) {
            turn.media().filter(PayloadTypeRemapped::isInUse).forEach(media -> {
                Stream stream = new Stream(turn.side(), turn.name(media));
                Numbers before = known.getOrDefault(stream, Numbers.NONE);
                Map<String, Codec> now = new LinkedHashMap<>();
                Codec.allIn(media.description()).forEach(codec -> now.putIfAbsent(codec.format(), codec));
                now.forEach((number, codec) -> {
                    boolean isUsed = before.last().containsKey(number);
                    Codec other = (isUsed ? before.last() : before.first()).getOrDefault(number, codec);
                    if (isUsed == ofUsed && !MediaPair.isSameCodec(other, codec)) {
                        found.add(report(turn, media, other, codec));
                    }
                });
                known.put(stream, before.with(now));
            });
        }
        return found;
    }

    private static boolean isInUse(MediaAt media) {
        return media.isRtp() && media.field().orElseThrow().port() > 0;
    }

    private Diagnostic report(Turn turn, MediaAt media, Codec before, Codec now) {
        Span place =
                media
                        .all(RtpMap.TYPE, map -> Integer.toString(map.value().payloadType())
                                .equals(now.format()))
                        .stream()
                        .findFirst()
                        .map(AttributeAt::span)
                        .orElseGet(() -> media.line().span());
        return Diagnostic.builder(
                        code(),
                        turn.place(place),
                        "payload type %s was %s, and is %s".formatted(now.format(), name(before), name(now)))
                .help("use a payload type that has not been used")
                .build();
    }

    private static String name(Codec codec) {
        return codec.encodingName().orElse("unmapped");
    }
}
