package org.sdpkit.generate;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * Valid descriptions, pairs and exchanges of one kind, each made from a seed: the same seed gives the same bytes, on every
 * machine and Java version.
 *
 * @since 0.1.0
 */
public final class Generator {

    private static final int MOST_MEDIA = 20;

    private final Kind kind;
    private final int leastMedia;
    private final int mostMedia;
    private final boolean rareFeatures;
    private final Set<String> codecNames;

    private Generator(Kind kind, int leastMedia, int mostMedia, boolean rareFeatures, Set<String> codecNames) {
        this.kind = kind;
        this.leastMedia = leastMedia;
        this.mostMedia = mostMedia;
        this.rareFeatures = rareFeatures;
        this.codecNames = codecNames;
    }

    /** Descriptions of this kind, of its usual size. */
    public static Generator of(Kind kind) {
        return new Generator(kind, 1, MOST_MEDIA, false, Set.of());
    }

    /**
     * The same with at least and at most so many media descriptions, as far as the kind has such.
     *
     * @throws IllegalArgumentException if it is not 1 to 20, or if there are to be at most fewer than at least
     */
    public Generator media(int least, int most) {
        if (least < 1 || most < least || most > MOST_MEDIA) {
            throw new IllegalArgumentException(
                    "media descriptions must be 1 to " + MOST_MEDIA + ", not " + least + " to " + most);
        }
        return new Generator(kind, least, most, rareFeatures, codecNames);
    }

    /** The same, with what is rarely seen as often as the usual, or as rarely as it is. */
    public Generator rareFeatures(boolean areWanted) {
        return new Generator(kind, leastMedia, mostMedia, areWanted, codecNames);
    }

    /** The same, with no codecs but these, by their encoding names, where media of a type could have one of them. */
    public Generator codecs(String... encodingNames) {
        return new Generator(
                kind, leastMedia, mostMedia, rareFeatures, new LinkedHashSet<>(Arrays.asList(encodingNames)));
    }

    /** What they are for. */
    public Kind kind() {
        return kind;
    }

    /** A description without a finding at error level by the profile of the kind. */
    public SessionDescription description(long seed) {
        return Recipe.of(kind).draw(new Scene(this, seed));
    }

    /** Descriptions of this seed and those that follow, without end. */
    public Stream<SessionDescription> descriptions(long firstSeed) {
        return LongStream.iterate(firstSeed, seed -> seed + 1).mapToObj(this::description);
    }

    /** The description of this seed as an offer, and what somebody answers who can do the same, or less. */
    public Pair pair(long seed) {
        return Conversation.of(this, seed).pair();
    }

    /** Pairs of this seed and those that follow, without end. */
    public Stream<Pair> pairs(long firstSeed) {
        return LongStream.iterate(firstSeed, seed -> seed + 1).mapToObj(this::pair);
    }

    /**
     * Several rounds of offers and answers between two ends: media is held, resumed, added, given up and restarted, and
     * candidates trickle in. What is announced to be received as it is has one round.
     */
    public Exchange exchange(long seed) {
        return Conversation.of(this, seed).exchange();
    }

    /** Exchanges of this seed and those that follow, without end. */
    public Stream<Exchange> exchanges(long firstSeed) {
        return LongStream.iterate(firstSeed, seed -> seed + 1).mapToObj(this::exchange);
    }

    int leastMedia() {
        return leastMedia;
    }

    int mostMedia() {
        return mostMedia;
    }

    boolean hasRareFeatures() {
        return rareFeatures;
    }

    Set<String> codecNames() {
        return codecNames;
    }

    @Override
    public String toString() {
        return kind + " media " + leastMedia + " to " + mostMedia + (rareFeatures ? ", rare features" : "")
                + (codecNames.isEmpty() ? "" : ", codecs " + List.copyOf(codecNames));
    }
}
