package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;

/** Media in use that becomes media of another type. */
final class MediaTypeReplaced implements Rule<Exchange> {

    @Override
    public String code() {
        return "media-type-replaced";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.2";
    }

    @Override
    public List<Diagnostic> check(Exchange exchange) {
        List<Turn> turns = Turn.allOf(exchange);
        return turns.stream()
                .filter(turn -> turn.type() == DescriptionType.OFFER)
                .flatMap(turn -> turn.media()
                        .filter(media -> !isRefused(media.index(), turns, turn))
                        .flatMap(media -> turn
                                .before(media)
                                .filter(before -> isReplaced(before, media))
                                .map(before -> report(turn, before, media))
                                .stream()))
                .toList();
    }

    /** Whether the last answer before this has refused the media in that place. */
    private static boolean isRefused(int index, List<Turn> turns, Turn now) {
        return turns.stream()
                .filter(turn -> turn.type() == DescriptionType.ANSWER && turn.step() < now.step())
                .reduce((first, second) -> second)
                .flatMap(answer -> answer.media(index))
                .flatMap(MediaAt::field)
                .filter(field -> field.port() == 0)
                .isPresent();
    }

    private static boolean isReplaced(MediaAt before, MediaAt now) {
        return before.field().isPresent()
                && now.field().isPresent()
                && before.field().get().port() > 0
                && now.field().get().port() > 0
                && !before.field().get().type().equals(now.field().get().type());
    }

    private Diagnostic report(Turn turn, MediaAt before, MediaAt now) {
        return Diagnostic.builder(
                        code(),
                        turn.place(now.line().span()),
                        "%s becomes %s"
                                .formatted(
                                        before.field().orElseThrow().type().name(),
                                        now.field().orElseThrow().type().name()))
                .help("end the media by the port 0, and use its place in a later offer")
                .build();
    }
}
