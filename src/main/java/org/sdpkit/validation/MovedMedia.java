package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.Mid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;

/** Media that stands in another place than before. */
final class MovedMedia implements Rule<Exchange> {

    @Override
    public String code() {
        return "moved-media";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 8";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (Turn turn : Turn.allOf(exchange)) {
            turn.media().forEach(media -> media.all(Mid.TYPE).stream().limit(1).forEach(mid -> {
                Integer before = places.putIfAbsent(mid.value().tag(), media.index());
                if (turn.type() == DescriptionType.OFFER && before != null && before != media.index()) {
                    found.add(report(turn, mid, before, media.index()));
                }
            }));
        }
        return found;
    }

    private Diagnostic report(Turn turn, AttributeAt<Mid> mid, int before, int now) {
        return Diagnostic.builder(
                        code(),
                        turn.place(mid.span()),
                        "mid %s was media description %d, and is %d"
                                .formatted(mid.value().tag(), before, now))
                .help("keep each m= line in its place; add new ones at the end")
                .build();
    }
}
