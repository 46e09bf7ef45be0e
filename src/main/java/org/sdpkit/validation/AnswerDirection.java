package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Direction;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Pair;
import org.sdpkit.model.PlacedLine;

/** An answer whose direction does not fit the one that was offered. */
final class AnswerDirection implements Rule<Pair> {

    @Override
    public String code() {
        return "answer-direction";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .filter(media -> !isAllowed(media.offeredDirection(), media.answeredDirection()))
                .filter(media -> !isSameForEverybody(media))
                .map(this::report)
                .toList();
    }

    /** Of a multicast stream there is one view only: RFC 3264 section 6.2. */
    private static boolean isSameForEverybody(MediaPair media) {
        MediaAt offered = media.offered();
        List<Connection> connections =
                offered.session().effective(offered.description()).connections();
        return media.offeredDirection() == media.answeredDirection()
                && !connections.isEmpty()
                && connections.stream()
                        .allMatch(connection -> connection.address().isMulticast());
    }

    private static boolean isAllowed(Direction offered, Direction answered) {
        return (!answered.isSending() || offered.isReceiving()) && (!answered.isReceiving() || offered.isSending());
    }

    private Diagnostic report(MediaPair media) {
        Direction offered = media.offeredDirection();
        Direction answered = media.answeredDirection();
        Direction wanted = bothOf(answered, offered.seenFromTheOtherSide());
        Span place = place(media.answered());
        Diagnostic.Builder finding = MediaPair.inAnswer(
                        code(),
                        place,
                        Direction.TYPE.nameOf(offered) + " is answered by " + Direction.TYPE.nameOf(answered),
                        place(media.offered()))
                .help("write a=" + Direction.TYPE.nameOf(wanted));
        fix(media.answered(), wanted).ifPresent(finding::fix);
        return finding.build();
    }

    /** What of the one the other leaves. */
    private static Direction bothOf(Direction one, Direction other) {
        boolean sends = one.isSending() && other.isSending();
        boolean receives = one.isReceiving() && other.isReceiving();
        return sends
                ? receives ? Direction.SENDRECV : Direction.SENDONLY
                : receives ? Direction.RECVONLY : Direction.INACTIVE;
    }

    /** The line that says the direction, else the m= line. */
    private static Span place(MediaAt media) {
        return media.inForce(Direction.TYPE).stream()
                .findFirst()
                .map(AttributeAt::span)
                .orElseGet(() -> media.line().span());
    }

    private static Optional<Fix> fix(MediaAt answered, Direction wanted) {
        String text = "a=" + Direction.TYPE.nameOf(wanted);
        List<AttributeAt<Direction>> own = answered.all(Direction.TYPE);
        List<PlacedLine> lines = answered.lines();
        Edit edit = own.isEmpty()
                ? lines.get(lines.size() - 1).insertionAfter(text)
                : own.get(0).line().replacement(text);
        return own.size() > 1
                ? Optional.empty()
                : Optional.of(Fix.safe(new Edit(edit.span().in(Pair.ANSWER), edit.replacement())));
    }
}
