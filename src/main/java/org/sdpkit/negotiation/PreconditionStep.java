package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.Conf;
import org.sdpkit.attribute.Curr;
import org.sdpkit.attribute.Des;
import org.sdpkit.attribute.Des.Strength;
import org.sdpkit.attribute.PreconditionDirection;
import org.sdpkit.attribute.PreconditionStatus;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;

/**
 * What must be there before media flows: RFC 3312, as RFC 4032 updates it. What a capability says is there ({@code
 * a=curr}) is what we know ourselves; what it desires ({@code a=des}) is the least that is asked for, and with {@code
 * failure} what it cannot do.
 */
final class PreconditionStep {

    private static final String ANSWER = "RFC 3312 section 5.2";
    private static final String UPDATE = "RFC 4032 section 4.1";
    private static final String CONFIRMATION = "RFC 3312 section 6";
    private static final String REFUSAL = "RFC 3312 section 8";
    private static final String UNKNOWN = "RFC 3312 section 9";
    private static final String SUPPORT = "RFC 3312 section 11";

    private final OfferedMedia offered;
    private final PreconditionTable own;
    private final List<Curr> currents;
    private final List<Conf> ownConfirmations;

    /** What they must have, in whatever direction. */
    private final Set<String> mandatoryTypes;

    private final boolean isMoved;
    private final List<Decision> decisions = new ArrayList<>();

    private PreconditionStep(OfferedMedia offered, OwnMedia own, boolean isMoved) {
        this.offered = offered;
        this.own = PreconditionTable.of(own.capability().description());
        this.currents = own.capability().description().all(Curr.TYPE);
        this.ownConfirmations = own.capability().description().all(Conf.TYPE);
        this.mandatoryTypes = offered.description().all(Des.TYPE).stream()
                .filter(des -> des.strength() == Strength.MANDATORY)
                .map(des -> des.type().name())
                .collect(Collectors.toSet());
        this.isMoved = isMoved;
    }

    /**
     * The lines of the answer; empty where the media description has to be refused.
     *
     * @param isMoved whether we are to be reached elsewhere than before
     */
    static Decided<Optional<List<Line>>> answer(OfferedMedia offered, OwnMedia own, boolean isMoved) {
        boolean isAsked = offered.has(Curr.TYPE) || offered.has(Des.TYPE);
        return isAsked ? new PreconditionStep(offered, own, isMoved).run() : Decided.of(Optional.of(List.of()));
    }

    /**
     * A media description of an offer with what we ask for, and what is there: what we know, and what both knew.
     *
     * @param capability that of the media description
     * @param shared what both knew when it was agreed on, in our words; empty for a new one
     */
    static MediaDescription offer(MediaDescription media, MediaDescription capability, PreconditionTable shared) {
        PreconditionTable own = PreconditionTable.of(capability);
        if (own.isEmpty() && shared.isEmpty()) {
            return media;
        }
        List<Curr> currents = capability.all(Curr.TYPE);
        PreconditionTable table = own.and(shared).map(row -> {
            boolean isMet = own.about(row)
                    .filter(known -> isKnownToUs(known, currents))
                    .or(() -> shared.about(row))
                    .filter(PreconditionRow::isMet)
                    .isPresent();
            Strength agreed = shared.about(row).map(PreconditionStep::strength).orElse(Strength.NONE);
            Strength ours = own.about(row).map(PreconditionStep::strength).orElse(Strength.NONE);
            return row.met(isMet).with(PreconditionTable.stronger(ours, agreed));
        });
        MediaDescription.Builder offer =
                media.toBuilder().remove(Curr.TYPE).remove(Des.TYPE).remove(Conf.TYPE);
        table.lines().forEach(offer::add);
        capability.all(Conf.TYPE).stream()
                .filter(conf -> isOpen(conf, table))
                .forEach(conf -> offer.add(Conf.TYPE, conf));
        return offer.build();
    }

    /**
     * Whether what they asked to be told has come or gone.
     *
     * @param theirs what they said
     * @param before what both know, in our words
     * @param now what we know, in our words
     */
    static boolean owesConfirmation(MediaDescription theirs, PreconditionTable before, PreconditionTable now) {
        return theirs.all(Conf.TYPE).stream()
                .anyMatch(conf ->
                        isReached(conf, before.seenFromTheOtherSide()) != isReached(conf, now.seenFromTheOtherSide()));
    }

    private static boolean isReached(Conf conf, PreconditionTable table) {
        List<PreconditionRow> rows = table.rows().stream()
                .filter(row -> row.type().equals(conf.type()) && row.status() == conf.status())
                .filter(row -> PreconditionTable.isFor(conf.direction(), row.isSending()))
                .toList();
        return !rows.isEmpty() && rows.stream().allMatch(PreconditionRow::isMet);
    }

    private Decided<Optional<List<Line>>> run() {
        PreconditionTable asked = PreconditionTable.of(offered.description()).seenFromTheOtherSide();
        if (asked.isEmpty()) {
            return Decided.of(Optional.of(List.of()));
        }
        if (own.isEmpty()) {
            return Decided.of(
                    Optional.of(List.of()),
                    Decision.refused(
                            offered.placeOf("des"), "ours has no preconditions, and says nothing of them", SUPPORT));
        }
        List<PreconditionRow> obstacles =
                asked.rows().stream().filter(this::isObstacle).toList();
        if (!obstacles.isEmpty()) {
            obstacles.forEach(this::refuse);
            return new Decided<>(Optional.empty(), decisions);
        }
        PreconditionTable known =
                new PreconditionTable(asked.rows().stream().filter(this::isKept).toList());
        PreconditionTable answer = known.map(row -> desired(current(row)));
        List<Line> lines = new ArrayList<>(answer.lines());
        confirmations(answer).forEach(conf -> lines.add(Line.of(Conf.TYPE, conf)));
        decideStatus(answer);
        return new Decided<>(Optional.of(lines), decisions);
    }

    private boolean isKnown(PreconditionRow row) {
        return own.knows(row.type()) && row.isDefined();
    }

    /** What must be there and cannot: only what is a matter of their own network may be unknown to us. */
    private boolean isObstacle(PreconditionRow row) {
        boolean isImpossible =
                isKnown(row) ? isFailing(row) && !row.isMet() : row.status() != PreconditionStatus.REMOTE;
        return row.strength() == Strength.MANDATORY && isImpossible;
    }

    private boolean isFailing(PreconditionRow row) {
        return own.about(row)
                .filter(mine -> mine.strength() == Strength.FAILURE || mine.strength() == Strength.UNKNOWN)
                .isPresent();
    }

    private void refuse(PreconditionRow row) {
        boolean isKnown = isKnown(row);
        PreconditionRow theirs = row.seenFromTheOtherSide();
        Des des = new Des(
                theirs.type(),
                isKnown ? Strength.FAILURE : Strength.UNKNOWN,
                theirs.status(),
                theirs.isSending() ? PreconditionDirection.SEND : PreconditionDirection.RECV);
        decisions.add(Decision.refused(
                offered.placeOf("des"),
                "it must be there, and ours " + (isKnown ? "cannot" : "does not know it") + ": 580 would say a=des:"
                        + Des.TYPE.write(des),
                isKnown ? REFUSAL : UNKNOWN));
    }

    /** What is unknown stands only where it must: it is mandatory, and theirs alone. */
    private boolean isKept(PreconditionRow row) {
        boolean isTheirs = row.status() != PreconditionStatus.E2E
                && mandatoryTypes.contains(row.type().name());
        boolean isKept = isKnown(row) || isTheirs;
        if (!isKept && row.isSending()) {
            decisions.add(Decision.refused(
                    offered.placeOf("des"), "ours does not know " + row.type() + " " + row.status(), UNKNOWN));
        }
        return isKept;
    }

    /** What we know ourselves counts; all else is as they say, unless the stream is elsewhere now. */
    private PreconditionRow current(PreconditionRow row) {
        Optional<PreconditionRow> mine = own.about(row).filter(known -> isKnownToUs(known, currents));
        boolean isMet = mine.map(PreconditionRow::isMet).orElse(row.isMet() && !isMoved);
        if (isMet != row.isMet()) {
            String reason = mine.isPresent() ? "ours knows that it is " + (isMet ? "there" : "not there") : "it moves";
            decisions.add(Decision.changed(offered.placeOf("curr"), name(row) + ": " + reason, UPDATE));
        }
        return row.met(isMet);
    }

    /** What is said of our part; of theirs we know nothing, and of the whole way what is there. */
    private static boolean isKnownToUs(PreconditionRow row, List<Curr> currents) {
        boolean isSaid =
                currents.stream().anyMatch(curr -> curr.type().equals(row.type()) && curr.status() == row.status());
        return isSaid && (row.isOurs() || (row.status() == PreconditionStatus.E2E && row.isMet()));
    }

    /** Never less than they ask for. */
    private PreconditionRow desired(PreconditionRow row) {
        Strength mine = own.about(row).map(PreconditionStep::strength).orElse(Strength.NONE);
        Strength strength = PreconditionTable.stronger(strength(row), mine);
        if (strength != row.strength()) {
            decisions.add(
                    Decision.changed(offered.placeOf("des"), name(row) + ": ours asks for more than they do", ANSWER));
        }
        return row.with(strength);
    }

    /** How much it is asked for; what cannot be had is not. */
    private static Strength strength(PreconditionRow row) {
        boolean isFailed = row.strength() == Strength.FAILURE || row.strength() == Strength.UNKNOWN;
        return isFailed ? Strength.NONE : row.strength();
    }

    private static String name(PreconditionRow row) {
        return row.type() + " " + row.status() + (row.isSending() ? " send" : " recv");
    }

    /** What we must be told: who asks to be told is the one who waits, and then we do not. */
    private List<Conf> confirmations(PreconditionTable answer) {
        PreconditionTable awaited = new PreconditionTable(answer.rows().stream()
                .filter(row -> row.isAwaited() && !row.isOurs())
                .toList());
        boolean isAsked = offered.description().has(Conf.TYPE);
        List<Conf> usual = isAsked ? List.of() : awaited.confirmations();
        List<Conf> asked = Stream.concat(
                        ownConfirmations.stream().filter(conf -> isOpen(conf, answer)),
                        usual.stream()
                                .filter(conf -> ownConfirmations.stream().noneMatch(mine -> isSamePart(mine, conf))))
                .toList();
        if (!asked.isEmpty()) {
            String words = asked.stream().map(Conf.TYPE::write).collect(Collectors.joining(", "));
            decisions.add(Decision.changed(offered.placeOf("conf"), "we are to be told of " + words, CONFIRMATION));
        }
        return asked;
    }

    private static boolean isSamePart(Conf one, Conf other) {
        return one.type().equals(other.type()) && one.status() == other.status();
    }

    private static boolean isOpen(Conf conf, PreconditionTable table) {
        return table.rows().stream()
                .anyMatch(row -> row.type().equals(conf.type()) && row.status() == conf.status() && row.isAwaited());
    }

    private void decideStatus(PreconditionTable answer) {
        if (answer.isEmpty()) {
            return;
        }
        decisions.add(
                answer.isAwaiting()
                        ? Decision.taken(
                                offered.placeOf("des"),
                                "the session waits until all that is mandatory is there",
                                CONFIRMATION)
                        : Decision.taken(offered.placeOf("des"), "all that is mandatory is there", CONFIRMATION));
    }
}
