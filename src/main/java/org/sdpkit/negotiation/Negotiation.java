package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;

/**
 * One side of a dialog in which offers and answers are exchanged: RFC 3264, as SIP uses it (RFC 3261, RFC 3262, RFC
 * 3311, RFC 6337). It never changes; what is said or heard gives the next one, so that one can step back, and go on from
 * one offer in several branches.
 *
 * <table>
 * <caption>What to call for what SIP brings</caption>
 * <tr><th>SIP</th><th>here</th></tr>
 * <tr><td>INVITE, re-INVITE, UPDATE or PRACK with an offer</td><td>{@link #receiveOffer}, then {@link #answer}</td></tr>
 * <tr><td>INVITE, re-INVITE or UPDATE of ours with an offer</td><td>{@link #offer}</td></tr>
 * <tr><td>18x or 2xx with the answer, also repeated; ACK or PRACK with it</td><td>{@link #receiveAnswer}</td></tr>
 * <tr><td>18x or 2xx to which the answer was given already</td><td>{@link #answer} again, which says the same</td></tr>
 * <tr><td>INVITE without an offer</td><td>{@link #offer} with {@link Change.Everything}</td></tr>
 * <tr><td>answers of several forks to one INVITE</td><td>{@link #receiveAnswer} of the same value for each</td></tr>
 * <tr><td>488 or another failure, either way</td><td>{@link #refuse}: what was agreed before stays</td></tr>
 * <tr><td>offers that cross, answered with 491</td><td>{@link #receiveOffer} refuses; then {@link #refuse}</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
public final class Negotiation {

    private final Capabilities capabilities;
    private final Ids ids;
    private final Side us;
    private final List<Described> steps;

    private Negotiation(Capabilities capabilities, Ids ids, Side us, List<Described> steps) {
        this.capabilities = capabilities;
        this.ids = ids;
        this.us = us;
        this.steps = List.copyOf(steps);
    }

    /** Where a dialog stands: RFC 3264 section 4. */
    public enum State {
        /** Nothing has been agreed, and nothing is offered. */
        IDLE,
        /** Our offer waits for its answer. */
        OFFER_SENT,
        /** Their offer waits for our answer. */
        OFFER_RECEIVED,
        /** Something has been agreed, and nothing further is offered. */
        ESTABLISHED
    }

    /** A dialog in which nothing has been said. */
    public static Negotiation of(Capabilities capabilities, Ids ids) {
        return new Negotiation(capabilities, ids, Side.A, List.of());
    }

    /**
     * A dialog in which this has been said already; a refused offer is followed by a rollback.
     *
     * @param us which of the two sides we are
     */
    public static Negotiation of(Capabilities capabilities, Ids ids, Side us, Exchange exchange) {
        List<Described> steps = exchange.steps().stream()
                .filter(Described.class::isInstance)
                .map(Described.class::cast)
                .toList();
        return new Negotiation(capabilities, ids, us, steps);
    }

    /** All we can do. */
    public Capabilities capabilities() {
        return capabilities;
    }

    /** The same dialog, from now on with other capabilities. */
    public Negotiation with(Capabilities others) {
        return new Negotiation(others, ids, us, steps);
    }

    /** Where ids, keys and credentials come from. */
    public Ids ids() {
        return ids;
    }

    /** Which of the two sides of the exchange we are. */
    public Side us() {
        return us;
    }

    /** All that was said, in order. */
    public Exchange exchange() {
        return new Exchange(List.copyOf(steps));
    }

    /** Where the dialog stands. */
    public State state() {
        Optional<Described> last = last();
        if (last.filter(step -> step.type() == DescriptionType.OFFER).isPresent()) {
            return last.get().side() == us ? State.OFFER_SENT : State.OFFER_RECEIVED;
        }
        return agreed().isPresent() ? State.ESTABLISHED : State.IDLE;
    }

    /** The last offer that was answered, and its answer. */
    public Optional<Pair> agreed() {
        List<Exchange.Round> rounds = exchange().rounds();
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(rounds.get(rounds.size() - 1).pair());
    }

    /** What holds for media now. */
    public Optional<Agreement> agreement() {
        List<Exchange.Round> rounds = exchange().rounds();
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        Exchange.Round last = rounds.get(rounds.size() - 1);
        boolean isOurOffer = steps.get(last.offer()).side() == us;
        return Optional.of(
                isOurOffer
                        ? Agreement.ofOfferer(last.pair(), capabilities.matchers())
                        : Agreement.ofAnswerer(last.pair(), capabilities.matchers()));
    }

    /** What we said last, in an offer or an answer, agreed or not. */
    public Optional<SessionDescription> said() {
        return last(us);
    }

    /** What the other side said last. */
    public Optional<SessionDescription> heard() {
        return last(us.other());
    }

    /**
     * Makes an offer of ours: the first one of all we can do where no change is named, a further one with these changes.
     * Refused while another offer waits for its answer.
     */
    public Result<Said<Offer>> offer(Change... changes) {
        return offer(Arrays.asList(changes));
    }

    /** Makes an offer of ours, with these changes. */
    public Result<Said<Offer>> offer(List<Change> changes) {
        if (state() == State.OFFER_SENT || state() == State.OFFER_RECEIVED) {
            return Refusal.of(
                    new Place.Session(),
                    "an offer waits for its answer, so that no other may be made",
                    "RFC 3264 section 4");
        }
        boolean isFirst = agreed().isEmpty() && changes.isEmpty();
        List<Change> made = isFirst ? List.of(new Change.Everything()) : changes;
        Result<Offer> offer = Negotiator.offer(situation(), made);
        return offer.map(said -> new Said<>(and(us, DescriptionType.OFFER, said.description()), said));
    }

    /** The dialog after an offer of ours that somebody else has made for us; nothing of it is checked. */
    public Negotiation offered(SessionDescription offer) {
        return refuse().and(us, DescriptionType.OFFER, offer);
    }

    /**
     * Takes an offer of the other side. Refused while our own waits for its answer, where SIP says 491 (RFC 3261 section
     * 14.2), and while theirs waits for ours, where it says 500.
     */
    public Result<Negotiation> receiveOffer(SessionDescription offer) {
        return switch (state()) {
            case OFFER_SENT ->
                Refusal.of(
                        new Place.Session(),
                        "our own offer waits for its answer: theirs is to come again later (491)",
                        "RFC 3261 section 14.2");
            case OFFER_RECEIVED ->
                Refusal.of(
                        new Place.Session(),
                        "their last offer waits for our answer: this one is to come again later (500)",
                        "RFC 3261 section 14.2");
            case IDLE, ESTABLISHED -> takeOffer(offer);
        };
    }

    private Result<Negotiation> takeOffer(SessionDescription offer) {
        Optional<Refusal> refusal = Subsequent.refusal(this, offer);
        if (refusal.isPresent()) {
            return new Result.Refused<>(refusal.get());
        }
        Side them = steps.isEmpty() ? Side.A : us.other();
        Negotiation next = new Negotiation(capabilities, ids, them.other(), steps);
        return new Result.Success<>(next.and(them, DescriptionType.OFFER, offer));
    }

    /** Answers their offer; where that was done already, says the same once more. */
    public Result<Said<Answer>> answer() {
        Optional<Described> last = last();
        boolean isAnswered = last.filter(step -> step.side() == us && step.type() == DescriptionType.ANSWER)
                .isPresent();
        if (isAnswered) {
            SessionDescription offer = agreed().orElseThrow().offer();
            return new Result.Success<>(
                    new Said<>(this, new Answer(offer, last.get().text(), List.of())));
        }
        if (state() != State.OFFER_RECEIVED) {
            return Refusal.of(new Place.Session(), "there is no offer to be answered", "RFC 3264 section 4");
        }
        return Negotiator.answer(new Asked(last.orElseThrow().text(), situation()))
                .map(answer -> new Said<>(and(us, DescriptionType.ANSWER, answer.description()), answer));
    }

    /**
     * Takes the answer to our offer. What comes again afterwards for the same offer changes nothing, whatever it says
     * (RFC 3261 section 13.2.1). Refused where it is no answer to what we offered.
     */
    public Result<Negotiation> receiveAnswer(SessionDescription answer) {
        if (state() == State.OFFER_SENT) {
            return AnswerCheck.refusal(last().orElseThrow().text(), answer)
                    .<Result<Negotiation>>map(Result.Refused::new)
                    .orElseGet(() -> new Result.Success<>(and(us.other(), DescriptionType.ANSWER, answer)));
        }
        boolean isAnswered = last().filter(step -> step.side() == us.other() && step.type() == DescriptionType.ANSWER)
                .isPresent();
        return isAnswered
                ? new Result.Success<>(this)
                : Refusal.of(new Place.Session(), "there is no offer of ours to be answered", "RFC 3264 section 4");
    }

    /** The offer that waits, ours or theirs, is refused: what was agreed before stays. Nothing where none waits. */
    public Negotiation refuse() {
        boolean isWaiting = state() == State.OFFER_SENT || state() == State.OFFER_RECEIVED;
        return isWaiting ? and(last().orElseThrow().side(), DescriptionType.ROLLBACK, Subsequent.NOTHING) : this;
    }

    private Negotiation and(Side side, DescriptionType type, SessionDescription text) {
        List<Described> more = new ArrayList<>(steps);
        more.add(new Described(side, type, text));
        return new Negotiation(capabilities, ids, us, more);
    }

    private Optional<Described> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private Optional<SessionDescription> last(Side side) {
        Optional<SessionDescription> said = Optional.empty();
        for (Described step : steps) {
            boolean isTheirs = step.side() == side && step.type() != DescriptionType.ROLLBACK;
            said = isTheirs ? Optional.of(step.text()) : said;
        }
        return said;
    }

    private Situation situation() {
        return new Situation(
                capabilities, ids, agreedOurs(), agreedTheirs(), said(), wanted(), histories(), preconditions());
    }

    private Optional<SessionDescription> agreedTheirs() {
        List<Exchange.Round> rounds = exchange().rounds();
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        Exchange.Round last = rounds.get(rounds.size() - 1);
        boolean isOurOffer = steps.get(last.offer()).side() == us;
        return Optional.of(isOurOffer ? last.pair().answer() : last.pair().offer());
    }

    private Optional<SessionDescription> agreedOurs() {
        List<Exchange.Round> rounds = exchange().rounds();
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        Exchange.Round last = rounds.get(rounds.size() - 1);
        boolean isOurOffer = steps.get(last.offer()).side() == us;
        Pair pair = last.pair();
        return Optional.of(isOurOffer ? ConfiguredOffer.chosen(pair.offer(), pair.answer()) : pair.answer());
    }

    /** What both know of preconditions since the last answer, in our words: RFC 4032 section 4.1. */
    private List<PreconditionTable> preconditions() {
        List<Exchange.Round> rounds = exchange().rounds();
        if (rounds.isEmpty()) {
            return List.of();
        }
        Exchange.Round last = rounds.get(rounds.size() - 1);
        boolean isOurOffer = steps.get(last.offer()).side() == us;
        return last.pair().answer().mediaDescriptions().stream()
                .map(media -> SlotStep.isInUse(media) ? PreconditionTable.of(media) : PreconditionTable.NONE)
                .map(table -> isOurOffer ? table.seenFromTheOtherSide() : table)
                .toList();
    }

    /**
     * Whether the session waits: what was agreed on asks for something that is not there yet (RFC 3312 section 6), so that
     * nobody is to be alerted, and nothing is to be sent.
     */
    public boolean awaitsPreconditions() {
        return preconditions().stream().anyMatch(PreconditionTable::isAwaiting);
    }

    /**
     * Whether an {@link #offer} is due that tells the other side of a precondition: it asked to be told, and what it asked
     * for is there since, or no longer (RFC 3312 section 7). What is there, our capabilities say.
     */
    public boolean owesConfirmation() {
        Optional<Pair> agreed = agreed();
        if (agreed.isEmpty() || state() != State.ESTABLISHED) {
            return false;
        }
        boolean isOurOffer = agreedOurs().filter(agreed.get().offer()::equals).isPresent();
        SessionDescription theirs =
                isOurOffer ? agreed.get().answer() : agreed.get().offer();
        return new OfferDraft(situation()).owesConfirmation(theirs);
    }

    /**
     * Whether an {@link #offer} is due that has in place what the answer to our last one chose instead, for those on the
     * way who do not negotiate capabilities (RFC 5939 section 3.6.3).
     */
    public boolean owesActualConfiguration() {
        return state() == State.ESTABLISHED
                && agreed().filter(pair -> !ConfiguredOffer.chosen(pair.offer(), pair.answer())
                                .equals(pair.offer()))
                        .isPresent()
                && agreedOurs().filter(agreed().orElseThrow().answer()::equals).isEmpty();
    }

    /** Which way we wanted media to flow when we offered last. */
    private Map<Integer, Direction> wanted() {
        Map<Integer, Direction> wanted = new TreeMap<>();
        for (Described step : steps) {
            if (step.side() == us && step.type() == DescriptionType.OFFER) {
                List<MediaDescription> media = step.text().mediaDescriptions();
                for (int i = 0; i < media.size(); i++) {
                    if (SlotStep.isInUse(media.get(i))) {
                        wanted.put(i, media.get(i).first(Direction.TYPE).orElse(Direction.SENDRECV));
                    } else {
                        wanted.remove(i);
                    }
                }
            }
        }
        return wanted;
    }

    private List<PayloadTypeHistory> histories() {
        List<PayloadTypeHistory> histories = new ArrayList<>();
        for (Described step : steps) {
            List<MediaDescription> media = step.text().mediaDescriptions();
            for (int i = 0; i < media.size(); i++) {
                if (i == histories.size()) {
                    histories.add(PayloadTypeHistory.NONE);
                }
                histories.set(i, histories.get(i).and(media.get(i)));
            }
        }
        return histories;
    }

    /**
     * Something that we said, and the dialog afterwards.
     *
     * @param negotiation the dialog, now that it is said
     * @param value what is said
     * @param <T> an offer or an answer
     * @since 0.1.0
     */
    public record Said<T>(Negotiation negotiation, T value) {}
}
