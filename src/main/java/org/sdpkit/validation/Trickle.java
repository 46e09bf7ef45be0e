package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Trickled;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;

/**
 * Candidates that were sent after a description.
 *
 * @param step their place in the exchange
 * @param trickled what was sent
 * @param description the last description of the same party
 */
record Trickle(int step, Trickled trickled, Optional<SessionDescription> description) {

    /** Those of an exchange, in order. */
    static List<Trickle> allOf(Exchange exchange) {
        List<Turn> turns = Turn.allOf(exchange);
        List<Trickle> all = new ArrayList<>();
        for (int i = 0; i < exchange.steps().size(); i++) {
            int step = i;
            if (exchange.steps().get(i) instanceof Trickled trickled) {
                Optional<SessionDescription> last = turns.stream()
                        .filter(turn -> turn.step() < step && turn.side() == trickled.side())
                        .reduce((first, second) -> second)
                        .map(Turn::text);
                all.add(new Trickle(step, trickled, last));
            }
        }
        return all;
    }

    Side side() {
        return trickled.side();
    }

    /** The media description that they are for, as far as it is said and exists; without a word the first one. */
    Optional<MediaAt> media() {
        Stream<MediaAt> all = description.stream().flatMap(MediaAt::all);
        return trickled.mid().isPresent()
                ? all.filter(media -> media.mid().equals(trickled.mid())).findFirst()
                : all.skip(trickled.mediaIndex().orElse(0)).findFirst();
    }

    /** How the media that they are for is called. */
    String name() {
        return trickled.mid()
                .map(mid -> "mid " + mid)
                .orElseGet(() -> "media description " + trickled.mediaIndex().orElse(0));
    }

    /** The mid that they are for; empty where there is none. */
    String mid() {
        return trickled.mid().or(() -> media().flatMap(media -> media.mid())).orElse("");
    }

    /** The generation that they are of: what they say, else what the fragment says; empty where nothing does. */
    String ufrag() {
        return trickled.ufrag()
                .or(() -> AttributeAt.in(trickled.text(), IceUfrag.TYPE)
                        .map(ufrag -> ufrag.value().ufrag())
                        .findFirst())
                .orElse("");
    }

    List<PlacedLine> candidates() {
        return trickled.text().placedLines().stream()
                .filter(line -> line.line().is(Candidate.TYPE))
                .toList();
    }

    /** Whether it says that no more will come. */
    boolean isEnd() {
        SessionDescription text = trickled.text();
        return text.lines().isEmpty()
                || text.placedLines().stream().anyMatch(line -> line.line().is(EndOfCandidates.TYPE));
    }

    Span place(Span span) {
        return span.in(step);
    }

    Span start() {
        SessionDescription text = trickled.text();
        return place(
                text.lines().isEmpty()
                        ? new Span(text.position(0, 0), text.position(0, 0))
                        : text.placedLines().get(0).span());
    }
}
