package org.sdpkit.generate;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
        return inAll(rule, what, (all, draw) -> Optional.of(all.mapAll(change)));
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
}
