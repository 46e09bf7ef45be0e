package org.sdpkit.generate;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * A way to break one rule in something that keeps it, and, as far as that can be, no other.
 *
 * @param <S> what is broken: a description, a pair or an exchange
 * @since 0.1.0
 */
public final class Mutation<S> {

    private final String rule;
    private final String what;
    private final BiFunction<S, Draw, Optional<S>> change;

    Mutation(String rule, String what, BiFunction<S, Draw, Optional<S>> change) {
        this.rule = rule;
        this.what = what;
        this.change = change;
    }

    /** The id of the rule that it breaks. */
    public String rule() {
        return rule;
    }

    /** What is done, in a sentence. */
    public String what() {
        return what;
    }

    /**
     * The broken subject; empty where there is nothing that could be broken like this.
     *
     * @param seed what decides where it is broken, and by which values
     */
    public Optional<S> in(S subject, long seed) {
        return change.apply(subject, new Draw(seed)).filter(broken -> !broken.equals(subject));
    }

    /** The same, in such subjects only. */
    Mutation<S> where(Predicate<S> condition) {
        return new Mutation<>(
                rule,
                what,
                (subject, draw) -> condition.test(subject) ? change.apply(subject, draw) : Optional.empty());
    }

    @Override
    public String toString() {
        return rule + ": " + what;
    }

    /** One at session level. */
    static Mutation<SessionDescription> inSession(String rule, String what, UnaryOperator<Section> change) {
        return inAll(rule, what, (all, draw) -> Optional.of(all.withSession(change.apply(all.session()))));
    }

    /** One in a media description that is like this. */
    static Mutation<SessionDescription> inMedia(
            String rule, String what, Predicate<Section> condition, UnaryOperator<Section> change) {
        return inMedia(rule, what, condition, (media, draw) -> change.apply(media));
    }

    /** One in a media description that is like this, with values that are drawn. */
    static Mutation<SessionDescription> inMedia(
            String rule, String what, Predicate<Section> condition, BiFunction<Section, Draw, Section> change) {
        return inAll(rule, what, (all, draw) -> all.mapOne(draw, condition, change));
    }

    /** One at session level or in any media description. */
    static Mutation<SessionDescription> inAny(String rule, String what, UnaryOperator<Section> change) {
        return inAll(rule, what, (all, draw) -> all.mapAny(draw, change));
    }

    /** One at session level and in all media descriptions. */
    static Mutation<SessionDescription> everywhere(String rule, String what, UnaryOperator<Section> change) {
        return inAll(rule, what, (all, draw) -> Optional.of(all.mapEach(change)));
    }

    /** One that looks at more than one section. */
    static Mutation<SessionDescription> inAll(
            String rule, String what, BiFunction<Sections, Draw, Optional<Sections>> change) {
        return new Mutation<>(rule, what, (description, draw) -> {
            Sections whole = Sections.of(description);
            return change.apply(whole, draw)
                    .filter(changed -> !changed.equals(whole))
                    .map(Sections::description);
        });
    }

    /** One in a media description of an offer and its answer that is like this, with values that are drawn. */
    static Mutation<Pair> inAnswered(
            String rule,
            String what,
            Predicate<MediaSections> condition,
            BiFunction<MediaSections, Draw, MediaSections> change) {
        return inPair(rule, what, (pair, draw) -> pair.mapOne(draw, condition, change));
    }

    /** One in a media description of an offer and its answer that is like this. */
    static Mutation<Pair> inAnswered(
            String rule, String what, Predicate<MediaSections> condition, UnaryOperator<MediaSections> change) {
        return inAnswered(rule, what, condition, (media, draw) -> change.apply(media));
    }

    /** One in an offer and its answer. */
    static Mutation<Pair> inPair(String rule, String what, UnaryOperator<PairSections> change) {
        return inPair(rule, what, (pair, draw) -> Optional.of(change.apply(pair)));
    }

    /** One in an offer and its answer that is not possible in all. */
    static Mutation<Pair> inPair(
            String rule, String what, BiFunction<PairSections, Draw, Optional<PairSections>> change) {
        return new Mutation<>(rule, what, (pair, draw) -> {
            PairSections whole = PairSections.of(pair);
            return change.apply(whole, draw)
                    .filter(changed -> !changed.equals(whole))
                    .map(PairSections::pair);
        });
    }

    /** One in the last round of an exchange, when that is said once more. */
    static Mutation<Exchange> inRepeated(
            String rule, String what, BiFunction<PairSections, Draw, Optional<PairSections>> change) {
        return inExchange(rule, what, (repeated, draw) -> change.apply(repeated.round(), draw)
                .filter(changed -> !changed.equals(repeated.round()))
                .map(changed -> repeated.map(round -> changed).exchange()));
    }

    /** One that is made of an exchange and its last round. */
    static Mutation<Exchange> inExchange(
            String rule, String what, BiFunction<Repeated, Draw, Optional<Exchange>> change) {
        return new Mutation<>(rule, what, (exchange, draw) -> Repeated.of(exchange)
                .flatMap(repeated -> change.apply(repeated, draw)));
    }

    /** One in which something is trickled. */
    static Mutation<Exchange> inTrickled(String rule, String what, Function<Trickling, Exchange> change) {
        return new Mutation<>(
                rule, what, (exchange, draw) -> Trickling.of(exchange, draw).map(change));
    }
}
