package org.sdpkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.model.Pair;

/**
 * An offer and its answer taken apart.
 *
 * @param offer the offer
 * @param answer the answer
 */
record PairSections(Sections offer, Sections answer) {

    private static final String KEYS = "a=fingerprint:";

    static PairSections of(Pair pair) {
        return new PairSections(Sections.of(pair.offer()), Sections.of(pair.answer()));
    }

    /** Put together again. */
    Pair pair() {
        return new Pair(offer.description(), answer.description());
    }

    PairSections offer(UnaryOperator<Sections> change) {
        return new PairSections(change.apply(offer), answer);
    }

    PairSections answer(UnaryOperator<Sections> change) {
        return new PairSections(offer, change.apply(answer));
    }

    PairSections both(UnaryOperator<Sections> change) {
        return offer(change).answer(change);
    }

    /** How many media descriptions are answered. */
    int size() {
        return Math.min(offer.media().size(), answer.media().size());
    }

    MediaSections media(int index) {
        return new MediaSections(offer.media().get(index), answer.media().get(index), whole());
    }

    private Section whole() {
        return new Section(Stream.of(offer, answer)
                .flatMap(half -> Stream.concat(Stream.of(half.session()), half.media().stream()))
                .flatMap(section -> section.lines().stream())
                .toList());
    }

    PairSections withMedia(int index, MediaSections changed) {
        return new PairSections(offer.withMedia(index, changed.offer()), answer.withMedia(index, changed.answer()));
    }

    /** With one more at the end of both; it has a mid where others have, and an address of its own. */
    PairSections withAdded(List<String> offered, List<String> answered) {
        return new PairSections(offer.withAdded(added(offered, 1)), answer.withAdded(added(answered, 2)));
    }

    /** With one more in the answer only. */
    PairSections withAnswered(String line) {
        return answer(all -> all.withAdded(added(List.of(line), 2)));
    }

    private Section added(List<String> lines, int host) {
        Section section = new Section(lines);
        Section placed = section.has("c=") ? section : section.withAddress("192.0.2." + host);
        return offer.media().stream().anyMatch(media -> media.has("a=mid:"))
                ? placed.with("a=mid:added" + answer.media().size())
                : placed;
    }

    /** The places of the media descriptions that are like this, in an order that is drawn. */
    List<Integer> places(Draw draw, Predicate<MediaSections> condition) {
        List<Integer> fit = new ArrayList<>(IntStream.range(0, size())
                .filter(index -> condition.test(media(index)))
                .boxed()
                .toList());
        List<Integer> drawn = new ArrayList<>();
        while (!fit.isEmpty()) {
            drawn.add(fit.remove(draw.below(fit.size())));
        }
        return drawn;
    }

    /** One of the media descriptions that are like this, changed; empty if there is none, or none changes. */
    Optional<PairSections> mapOne(
            Draw draw, Predicate<MediaSections> condition, BiFunction<MediaSections, Draw, MediaSections> change) {
        return places(draw, condition).stream()
                .map(index -> withMedia(index, change.apply(media(index), draw)))
                .filter(changed -> !changed.equals(this))
                .findFirst();
    }

    /** Every media description that is like this, changed. */
    PairSections mapEach(Predicate<MediaSections> condition, UnaryOperator<MediaSections> change) {
        PairSections changed = this;
        for (int index = 0; index < size(); index++) {
            if (condition.test(media(index))) {
                changed = changed.withMedia(index, change.apply(media(index)));
            }
        }
        return changed;
    }

    /** Whether each media description has its keys where one has, so that it can stand alone. */
    boolean isKeyedEach() {
        return isKeyedEach(offer) && isKeyedEach(answer);
    }

    private static boolean isKeyedEach(Sections half) {
        List<Section> used =
                half.media().stream().filter(media -> media.port() > 0).toList();
        return half.session().has(KEYS)
                || used.stream().allMatch(media -> media.has(KEYS))
                || used.stream().noneMatch(media -> media.has(KEYS));
    }

    /** Whether another media description can stand without this one: it is the first of no group. */
    boolean isFree(int index) {
        String mid = media(index).offer().mid();
        String first = "^a=group:\\S+ " + Section.quoted(mid) + "( |$)";
        return mid.isEmpty()
                || (!offer.session().finds(first) && !answer.session().finds(first));
    }
}
