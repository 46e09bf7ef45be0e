package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.CodecExplanation.Attempt;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;

/**
 * Finds out which codecs of an offer are codecs of ours, and what an answer says of them: RFC 3264 section 6.1.
 *
 * @since 0.1.0
 */
public final class CodecMatchers {

    /** Matchers by the specifications of all formats that sdpkit knows. */
    public static final CodecMatchers STANDARD = new CodecMatchers(StandardMatchers.ALL);

    private static final String RTPMAP = "RFC 8866 section 6.6";
    private static final String SAME_CODEC = "RFC 3264 section 6.1";

    private final List<Entry> entries;

    private CodecMatchers(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Which codecs a matcher is for. */
    record Entry(List<String> encodingNames, CodecMatcher matcher) {

        static Entry of(Format<?> format, CodecMatcher matcher) {
            return new Entry(format.encodingNames(), matcher);
        }

        boolean isFor(String encodingName) {
            return encodingNames.stream().anyMatch(encodingName::equalsIgnoreCase);
        }
    }

    /** These, and another one for a format; it counts before those that are there. */
    public CodecMatchers with(Format<?> format, CodecMatcher matcher) {
        return with(Entry.of(format, matcher));
    }

    /** These, and another one for an encoding name; it counts before those that are there. */
    public CodecMatchers with(String encodingName, CodecMatcher matcher) {
        return with(new Entry(List.of(encodingName), matcher));
    }

    private CodecMatchers with(Entry entry) {
        List<Entry> more = new ArrayList<>(List.of(entry));
        more.addAll(entries);
        return new CodecMatchers(more);
    }

    /**
     * What becomes of an offered codec and one of ours. They must be of one media type, encoding name, clock rate and,
     * of audio, number of channels; then what their parameters say decides.
     */
    public CodecMatch match(Codec offered, Codec own) {
        return difference(offered, own).<CodecMatch>map(found -> found).orElseGet(() -> matcher(offered)
                .match(offered, own));
    }

    /**
     * What becomes of a codec of our offer and what the answer says of it: a match where the answer is one that the
     * offer allows, with what we send and receive after it.
     */
    public CodecMatch accept(Codec offered, Codec answered) {
        CodecMatch outcome = match(offered, answered);
        return outcome instanceof Match match
                ? new Match(answered, /* send= */ match.receive(), /* receive= */ match.send(), List.of())
                : outcome;
    }

    /** Why an offered codec is or is not one of these of ours. */
    public CodecExplanation explain(Codec offered, List<Codec> own) {
        List<Codec> named =
                own.stream().filter(codec -> isSameName(offered, codec)).toList();
        List<Codec> near = named.stream()
                .filter(codec -> difference(offered, codec).isEmpty())
                .toList();
        List<Attempt> attempts = (near.isEmpty() ? named : near)
                .stream()
                        .map(codec -> new Attempt(Optional.of(codec), match(offered, codec)))
                        .toList();
        return new CodecExplanation(offered, attempts.isEmpty() ? List.of(none(offered, own)) : attempts);
    }

    /** Why each codec of this encoding name that a media description offers is or is not one of ours. */
    public List<CodecExplanation> why(MediaDescription offered, List<Codec> own, String encodingName) {
        return Codec.allIn(offered).stream()
                .filter(codec -> name(codec).equalsIgnoreCase(encodingName))
                .map(codec -> explain(codec, own))
                .toList();
    }

    private static Attempt none(Codec offered, List<Codec> own) {
        String ours = own.stream().map(CodecMatchers::name).distinct().collect(Collectors.joining(", "));
        String reason = "offered is " + name(offered) + ", and we have "
                + (ours.isEmpty() ? "no codec at all" : "only " + ours);
        return new Attempt(Optional.empty(), new Mismatch(reason, SAME_CODEC));
    }

    private static String name(Codec codec) {
        return codec.encodingName().orElse(codec.format());
    }

    private CodecMatcher matcher(Codec codec) {
        String name = name(codec);
        return entries.stream()
                .filter(entry -> entry.isFor(name))
                .findFirst()
                .map(Entry::matcher)
                .orElse(StandardMatchers.UNKNOWN);
    }

    private static boolean isSameName(Codec offered, Codec own) {
        return offered.mediaType().equals(own.mediaType())
                && offered.rtpMap().isPresent() == own.rtpMap().isPresent()
                && name(offered).equalsIgnoreCase(name(own));
    }

    /** What keeps two codecs from being of one kind, whatever their parameters say. */
    private static Optional<Mismatch> difference(Codec offered, Codec own) {
        if (!offered.mediaType().equals(own.mediaType())) {
            return Optional.of(new Mismatch(
                    "offered is " + offered.mediaType() + ", ours " + own.mediaType() + ": they must be equal",
                    SAME_CODEC));
        }
        if (offered.rtpMap().isEmpty()
                && own.rtpMap().isPresent()
                && offered.payloadType().isPresent()) {
            return Optional.of(new Mismatch("payload type " + offered.format() + " has no rtpmap", RTPMAP));
        }
        if (!isSameName(offered, own)) {
            return Optional.of(new Mismatch(
                    "offered is " + name(offered) + ", ours " + name(own) + ": they must be equal", SAME_CODEC));
        }
        boolean isSameClock = offered.clockRate().equals(own.clockRate());
        boolean isSameChannels = !offered.mediaType().equals(MediaType.AUDIO) || offered.channels() == own.channels();
        return isSameClock && isSameChannels
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        "offered is " + encoding(offered) + ", ours " + encoding(own) + ": "
                                + (isSameClock ? "the number of channels" : "the clock rate") + " must be equal",
                        RTPMAP));
    }

    private static String encoding(Codec codec) {
        return codec.rtpMap().map(RtpMap::encodingName).orElse(codec.format()) + "/"
                + codec.clockRate().orElse(0)
                + codec.rtpMap()
                        .filter(map -> map.channels().isPresent())
                        .map(map -> "/" + map.channels().getAsInt())
                        .orElse("");
    }
}
