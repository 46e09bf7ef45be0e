package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Codec;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Side;

/** A payload type that stands for another codec than before. */
final class PayloadTypeRemapped implements Rule<Exchange> {

    @Override
    public String code() {
        return "payload-type-remapped";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 8.3.2";
    }

    /** A payload type of a media description of a party. */
    private record PayloadType(Side side, String media, String format) {}

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        List<Diagnostic> found = new ArrayList<>();
        Map<PayloadType, Codec> known = new HashMap<>();
        for (Turn turn : Turn.allOf(exchange)) {
            turn.media().filter(PayloadTypeRemapped::isInUse).forEach(media -> {
                for (Codec codec : Codec.allIn(media.description())) {
                    PayloadType number = new PayloadType(turn.side(), turn.name(media), codec.format());
                    Codec before = known.putIfAbsent(number, codec);
                    if (before != null && !MediaPair.isSameCodec(before, codec)) {
                        found.add(report(turn, media, before, codec));
                    }
                }
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
