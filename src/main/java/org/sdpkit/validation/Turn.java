package org.sdpkit.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;

/**
 * A description of an exchange, and what was in force when it was sent. An offer that was taken back, or that its party
 * gave up by answering the other one, is followed by nothing.
 *
 * @param step its place in the exchange
 * @param side who sent it
 * @param type what part it plays; never a rollback
 * @param text the description
 * @param previous the last description of the same party
 * @param open the offer that was still to be answered
 */
record Turn(
        int step,
        Side side,
        DescriptionType type,
        SessionDescription text,
        Optional<Turn> previous,
        Optional<Turn> open) {

    /** The descriptions of an exchange, in order. */
    static List<Turn> allOf(Exchange exchange) {
        History history = new History();
        for (int step = 0; step < exchange.steps().size(); step++) {
            if (exchange.steps().get(step) instanceof Described described) {
                history.add(step, described);
            }
        }
        return history.turns;
    }

    /** What has been said so far. */
    private static final class History {

        private final List<Turn> turns = new ArrayList<>();
        private final Deque<Turn> inForce = new ArrayDeque<>();
        private @Nullable Turn open;

        void add(int step, Described described) {
            if (described.type() == DescriptionType.ROLLBACK) {
                takeBack();
                return;
            }
            boolean isAnswer = described.type() != DescriptionType.OFFER;
            Turn given = given(described.side());
            if (isAnswer && given != null) {
                inForce.remove(given);
            }
            Turn turn = new Turn(
                    step,
                    described.side(),
                    described.type(),
                    described.text(),
                    last(described.side()),
                    Optional.ofNullable(isAnswer ? otherOpen(described.side()) : open));
            turns.add(turn);
            inForce.addLast(turn);
            open = switch (described.type()) {
                case OFFER -> turn;
                case PRANSWER, ROLLBACK -> open;
                case ANSWER -> null;
            };
        }

        private void takeBack() {
            if (open != null) {
                inForce.remove(open);
                open = null;
            }
        }

        /** The offer that this party gives up by answering the other one. */
        private @Nullable Turn given(Side answerer) {
            return inForce.stream()
                    .filter(turn -> turn.type == DescriptionType.OFFER && turn.side == answerer)
                    .filter(turn -> turn.step > lastAnswer() && otherOpen(answerer) != null)
                    .reduce((first, second) -> second)
                    .orElse(null);
        }

        private @Nullable Turn otherOpen(Side answerer) {
            return open != null && open.side != answerer ? open : crossed(answerer);
        }

        /** The offer of the other party that one of this party crossed. */
        private @Nullable Turn crossed(Side answerer) {
            return open == null
                    ? null
                    : inForce.stream()
                            .filter(turn -> turn.type == DescriptionType.OFFER
                                    && turn.side != answerer
                                    && turn.step > lastAnswer())
                            .reduce((first, second) -> second)
                            .orElse(null);
        }

        private int lastAnswer() {
            return turns.stream()
                    .filter(turn -> turn.type == DescriptionType.ANSWER)
                    .mapToInt(Turn::step)
                    .max()
                    .orElse(-1);
        }

        private Optional<Turn> last(Side side) {
            return inForce.stream().filter(turn -> turn.side == side).reduce((first, second) -> second);
        }
    }

    /** The same, with what its party said before the offer: provisional answers of one exchange are none of another. */
    Turn afterProvisional() {
        Optional<Turn> before = previous;
        while (before.filter(turn -> turn.type == DescriptionType.PRANSWER).isPresent()) {
            before = before.get().previous;
        }
        return new Turn(step, side, type, text, before, open);
    }

    /** The offer that an answer is to. */
    Optional<Turn> offer() {
        return open.filter(turn -> turn.side != side);
    }

    /** Its media descriptions. */
    Stream<MediaAt> media() {
        return MediaAt.all(text);
    }

    /** The media description in this place. */
    Optional<MediaAt> media(int index) {
        List<MediaAt> all = DescriptionAt.of(text).media();
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /**
     * Its media descriptions that have a transport of their own: those in use that are in no bundle, or whose transport
     * their bundle uses (RFC 9143 section 7.1.3). What the others say of the transport is not heard.
     */
    Stream<MediaAt> transports() {
        return media().filter(this::hasTransport);
    }

    private boolean hasTransport(MediaAt media) {
        boolean isInUse = media.field().filter(field -> field.port() > 0).isPresent();
        Optional<MediaDescription> tagged = Bundles.tagged(text, media.description());
        return isInUse && tagged.map(media.description()::equals).orElse(true);
    }

    /** The transport that media had in the last description of the same party, if it had one of its own. */
    Optional<MediaAt> transportBefore(MediaAt media) {
        return before(media).filter(before -> previous.filter(turn -> turn.hasTransport(before))
                .isPresent());
    }

    /**
     * The same media in the last description of the same party: in the same place, and of the same mid. Media that had
     * ended is not the same as what is in its place now.
     */
    Optional<MediaAt> before(MediaAt media) {
        return previous.flatMap(turn -> turn.media(media.index()))
                .filter(before -> name(before).equals(name(media)));
    }

    /** What media is called during a session: its mid, else its place. */
    String name(MediaAt media) {
        return media.mid().map(mid -> "mid " + mid).orElse("place " + media.index());
    }

    /** The first line of this type at session level that was understood. */
    Optional<PlacedLine> line(LineType<?> type) {
        return text.placedLevelLines().stream()
                .filter(line -> line.as(type).isPresent())
                .findFirst();
    }

    /** A place in it, as a place in the exchange. */
    Span place(Span span) {
        return span.in(step);
    }

    /** Its first line. */
    Span start() {
        return place(
                text.lines().isEmpty()
                        ? new Span(text.position(0, 0), text.position(0, 0))
                        : text.placedLines().get(0).span());
    }
}
