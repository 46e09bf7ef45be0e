package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.Mid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;

/** New media under the mid of media that has ended. */
final class RecycledMid implements Rule<Exchange> {

    @Override
    public String code() {
        return "recycled-mid";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.2";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        List<Diagnostic> found = new ArrayList<>();
        Map<Integer, String> ended = new HashMap<>();
        for (Turn turn : Turn.allOf(exchange)) {
            turn.media().filter(media -> media.field().isPresent()).forEach(media -> {
                Optional<AttributeAt<Mid>> mid = media.all(Mid.TYPE).stream().findFirst();
                boolean isInUse = media.field().orElseThrow().port() > 0;
                if (turn.type() == DescriptionType.OFFER && isInUse) {
                    String before = ended.remove(media.index());
                    mid.filter(now -> now.value().tag().equals(before)).ifPresent(now -> found.add(report(turn, now)));
                } else if (turn.type() == DescriptionType.ANSWER && !isInUse) {
                    mid.ifPresent(now -> ended.put(media.index(), now.value().tag()));
                }
            });
        }
        return found;
    }

    private Diagnostic report(Turn turn, AttributeAt<Mid> mid) {
        return Diagnostic.builder(
                        code(),
                        turn.place(mid.span()),
                        "mid " + mid.value().tag() + " was the name of media that has ended")
                .help("give the new media a mid of its own")
                .build();
    }
}
