package org.sdpkit.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public static final CodecMatchers STANDARD = new CodecMatchers(StandardMatchers.byName());

    private static final String RTPMAP = "RFC 8866 section 6.6";
    private static final String SAME_CODEC = "RFC 3264 section 6.1";

    /** By encoding name in lower case. */
    private final Map<String, CodecMatcher> matchers;

    private CodecMatchers(Map<String, CodecMatcher> matchers) {
        this.matchers = matchers;
    }

    /** These, and another one for a format; it counts before those that are there. */
    public CodecMatchers with(Format<?> format, CodecMatcher matcher) {
        return with(format.encodingNames(), matcher);
    }

    /** These, and another one for an encoding name; it counts before those that are there. */
    public CodecMatchers with(String encodingName, CodecMatcher matcher) {
        return with(List.of(encodingName), matcher);
    }

    private CodecMatchers with(List<String> encodingNames, CodecMatcher matcher) {
        Map<String, CodecMatcher> more = new HashMap<>(matchers);
        encodingNames.forEach(name -> more.put(Formats.key(name), matcher));
        return new CodecMatchers(more);
    }

    /**
     * What becomes of an offered codec and one of ours. They must be of one media type, encoding name, clock rate and,
     * of audio, number of channels; then what their parameters say decides.
     */
    public CodecMatch match(Codec offered, Codec own) {
        return areOfOneKind(offered, own) ? matcher(offered).match(offered, own) : difference(offered, own);
    }

    /**
     * What becomes of a codec of our offer and what the answer says of it: a match where the answer is one that the
     * offer allows, with what we send and receive after it.
     */
    public CodecMatch accept(Codec offered, Codec answered) {
        CodecMatch outcome = match(offered, answered);
        if (!(outcome instanceof Match match)) {
            return outcome;
        }
        Match seenByUs = new Match(answered, /* send= */ match.receive(), /* receive= */ match.send(), List.of());
        return AnswerDeparture.find(match.answer(), answered)
                .<CodecMatch>map(found -> found)
                .orElse(seenByUs);
    }

    /** Why an offered codec is or is not one of these of ours. */
    public CodecExplanation explain(Codec offered, List<Codec> own) {
        List<Codec> named =
                own.stream().filter(codec -> isSameName(offered, codec)).toList();
        List<Codec> near =
                named.stream().filter(codec -> areOfOneKind(offered, codec)).toList();
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
        String reason = "offered is " + name(offered) + ", and the answerer has "
                + (ours.isEmpty() ? "no codec at all" : "only " + ours);
        return new Attempt(Optional.empty(), new Mismatch(reason, SAME_CODEC));
    }

    private static String name(Codec codec) {
        return codec.rtpMap().isPresent() ? codec.rtpMap().get().encodingName() : codec.format();
    }

    private CodecMatcher matcher(Codec codec) {
        return matchers.getOrDefault(Formats.key(name(codec)), StandardMatchers.UNKNOWN);
    }

    /**
     * Whether two codecs are of one media type, encoding name, clock rate and, of audio, number of channels, whatever
     * their parameters say.
     */
    public static boolean areOfOneKind(Codec offered, Codec own) {
        return isSameName(offered, own) && isSameClock(offered, own) && isSameChannels(offered, own);
    }

    private static boolean isSameName(Codec offered, Codec own) {
        return offered.mediaType().equals(own.mediaType())
                && offered.rtpMap().isPresent() == own.rtpMap().isPresent()
                && name(offered).equalsIgnoreCase(name(own));
    }

    private static boolean isSameClock(Codec offered, Codec own) {
        return offered.clockRate().equals(own.clockRate());
    }

    private static boolean isSameChannels(Codec offered, Codec own) {
        return !offered.mediaType().equals(MediaType.AUDIO) || offered.channels() == own.channels();
    }

    /** What keeps two codecs from being of one kind. */
    private static Mismatch difference(Codec offered, Codec own) {
        if (!offered.mediaType().equals(own.mediaType())) {
            return unequal(offered.mediaType().toString(), own.mediaType().toString(), "they", SAME_CODEC);
        }
        if (offered.rtpMap().isEmpty()
                && own.rtpMap().isPresent()
                && offered.payloadType().isPresent()) {
            return new Mismatch("payload type " + offered.format() + " has no rtpmap", RTPMAP);
        }
        if (!isSameName(offered, own)) {
            return unequal(name(offered), name(own), "they", SAME_CODEC);
        }
        String what = isSameClock(offered, own) ? "the number of channels" : "the clock rate";
        return unequal(encoding(offered), encoding(own), what, RTPMAP);
    }

    private static Mismatch unequal(String offered, String own, String what, String reference) {
        return new Mismatch(
                "offered is " + offered + ", the answerer's " + own + ": " + what + " must be equal", reference);
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
