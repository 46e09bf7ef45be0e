package org.sdpkit.generate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.MediaType;
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

    /** How many media descriptions there are at least and at most where nobody asks for a number. */
    private static final int AS_USUAL = 0;

    private final Kind kind;
    private final int leastMedia;
    private final int mostMedia;
    private final boolean rareFeatures;
    private final Set<MediaType> mediaTypes;
    private final Set<String> codecNames;
    private final Set<Spelling> spellings;

    private Generator(
            Kind kind,
            int leastMedia,
            int mostMedia,
            boolean rareFeatures,
            Set<MediaType> mediaTypes,
            Set<String> codecNames,
            Set<Spelling> spellings) {
        this.kind = kind;
        this.leastMedia = leastMedia;
        this.mostMedia = mostMedia;
        this.rareFeatures = rareFeatures;
        this.mediaTypes = mediaTypes;
        this.codecNames = codecNames;
        this.spellings = spellings;
    }

    /** Descriptions of this kind, of its usual size. */
    public static Generator of(Kind kind) {
        return new Generator(kind, AS_USUAL, AS_USUAL, false, Set.of(), Set.of(), Set.of());
    }

    /**
     * The same with at least and at most so many media descriptions: any number between is as frequent as the others. An
     * exchange begins with so many.
     *
     * @throws IllegalArgumentException if it is not 1 to 20, or if there are to be at most fewer than at least
     */
    public Generator media(int least, int most) {
        if (least < 1 || most < least || most > MOST_MEDIA) {
            throw new IllegalArgumentException(
                    "media descriptions must be 1 to " + MOST_MEDIA + ", not " + least + " to " + most);
        }
        return new Generator(kind, least, most, rareFeatures, mediaTypes, codecNames, spellings);
    }

    /** The same, with what is rarely seen as often as the usual, or as rarely as it is. */
    public Generator rareFeatures(boolean areWanted) {
        return new Generator(kind, leastMedia, mostMedia, areWanted, mediaTypes, codecNames, spellings);
    }

    /**
     * The same, with media of these types only, as far as the kind has such. What makes a kind is there all the same: the
     * image of a fax, the messages of MSRP.
     *
     * @throws IllegalArgumentException if one of them is none that IANA has registered
     */
    public Generator mediaTypes(MediaType... types) {
        Set<MediaType> wanted = new LinkedHashSet<>(Arrays.asList(types));
        for (MediaType type : wanted) {
            if (!MediaType.REGISTERED.contains(type)) {
                throw new IllegalArgumentException(
                        "media type must be one of " + MediaType.REGISTERED + ", not " + type);
            }
        }
        return new Generator(kind, leastMedia, mostMedia, rareFeatures, wanted, codecNames, spellings);
    }

    /**
     * The same, with no codecs but these, by their encoding names, where media of a type could have one of them. What goes
     * with codecs, such as retransmission, redundancy and tones, goes with these too.
     *
     * @throws IllegalArgumentException if one of them is none that can be generated
     */
    public Generator codecs(String... encodingNames) {
        Set<String> wanted = new LinkedHashSet<>(Arrays.asList(encodingNames));
        for (String name : wanted) {
            if (!EncodingNames.has(name)) {
                throw new IllegalArgumentException(
                        "codec must be one of " + String.join(", ", EncodingNames.ALL) + ", not " + name);
            }
        }
        return new Generator(kind, leastMedia, mostMedia, rareFeatures, mediaTypes, wanted, spellings);
    }

    /**
     * The same, with descriptions written like this, each as far as it has what can be written so. Whatever a spelling
     * stands for may be found in them by its {@link Spelling#rule}.
     *
     * @throws IllegalArgumentException if lines are to have two different ends
     */
    public Generator spelling(Spelling... ways) {
        Set<Spelling> all = EnumSet.noneOf(Spelling.class);
        all.addAll(Arrays.asList(ways));
        if (all.contains(Spelling.LF) && all.contains(Spelling.CR)) {
            throw new IllegalArgumentException("lines must end in LF or CR, not in both");
        }
        return spelling(all);
    }

    private Generator spelling(Set<Spelling> all) {
        return new Generator(kind, leastMedia, mostMedia, rareFeatures, mediaTypes, codecNames, all);
    }

    /** What they are for. */
    public Kind kind() {
        return kind;
    }

    /** A description without a finding at error level by the profile of the kind, but for what its spelling stands for. */
    public SessionDescription description(long seed) {
        return spelled(Recipe.of(kind).draw(new Scene(this, seed)));
    }

    /** Descriptions of this seed and those that follow, without end. */
    public Stream<SessionDescription> descriptions(long firstSeed) {
        return LongStream.iterate(firstSeed, seed -> seed + 1).mapToObj(this::description);
    }

    /** The description of this seed as an offer, and what somebody answers who can do the same, or less. */
    public Pair pair(long seed) {
        Pair plain = plain(seed).pair();
        return new Pair(spelled(plain.offer()), spelled(plain.answer()));
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
        return new Exchange(
                plain(seed).exchange().steps().stream().map(this::spelled).toList());
    }

    /** Exchanges of this seed and those that follow, without end. */
    public Stream<Exchange> exchanges(long firstSeed) {
        return LongStream.iterate(firstSeed, seed -> seed + 1).mapToObj(this::exchange);
    }

    /** What is said is decided before it is written. */
    private Conversation plain(long seed) {
        return Conversation.of(spelling(Set.of()), seed);
    }

    private Exchange.Step spelled(Exchange.Step step) {
        return step instanceof Exchange.Described said
                ? new Exchange.Described(said.side(), said.type(), spelled(said.text()))
                : step;
    }

    private SessionDescription spelled(SessionDescription plain) {
        SessionDescription written = plain;
        for (Spelling spelling : spellings) {
            written = spelling.respell(written);
        }
        return written;
    }

    /** How many media descriptions there are, of something that usually has so many. */
    int mediaCount(Draw draw, int usualLeast, int usualMost) {
        return mostMedia == AS_USUAL ? draw.between(usualLeast, usualMost) : draw.between(leastMedia, mostMedia);
    }

    /** Whether there may be so many media descriptions. */
    boolean mayHaveMedia(int count) {
        return mostMedia == AS_USUAL || count <= mostMedia;
    }

    boolean hasRareFeatures() {
        return rareFeatures;
    }

    Set<MediaType> mediaTypes() {
        return mediaTypes;
    }

    /** Those of these whose encoding names are asked for; all of them where none is. */
    <T> List<T> wanted(List<T> some, Function<T, String> encodingName) {
        List<T> wanted =
                some.stream().filter(one -> asksFor(encodingName.apply(one))).toList();
        return wanted.isEmpty() ? some : wanted;
    }

    /** Whether this codec is asked for. */
    boolean asksFor(String encodingName) {
        return codecNames.stream().anyMatch(encodingName::equalsIgnoreCase);
    }

    @Override
    public String toString() {
        return kind
                + (mostMedia == AS_USUAL ? "" : ", media " + leastMedia + " to " + mostMedia)
                + (rareFeatures ? ", rare features" : "")
                + (mediaTypes.isEmpty() ? "" : ", media types " + List.copyOf(mediaTypes))
                + (codecNames.isEmpty() ? "" : ", codecs " + List.copyOf(codecNames))
                + (spellings.isEmpty() ? "" : ", spelling " + List.copyOf(spellings));
    }
}
