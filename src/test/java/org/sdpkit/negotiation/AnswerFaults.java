package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Timing;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.ProfileChoice;
import org.sdpkit.validation.Rule;
import org.sdpkit.validation.Rules;
import org.sdpkit.validation.Validator;

/**
 * What is wrong with an answer, found without what made it: RFC 3264 section 6. Only what an offer is by the configuration
 * that was chosen comes from there, and {@link ConfiguredOfferTest} holds it to what the RFCs print.
 */
final class AnswerFaults {

    /** Times, codecs and multicast addresses must be those of the offer, whatever is wrong with them. */
    private static final Set<String> OF_THE_OFFER = Set.of(
            "short-time",
            "malformed-timing",
            "encoding-of-other-media",
            "malformed-zone",
            "malformed-repeat",
            "zone-without-repeat",
            "repeat-without-timing",
            "stop-before-start",
            "multicast-without-ttl");

    private static final String CONFIGURATION = "configuration-not-offered";
    private static final Map<Profile, Validator> SINGLE = Stream.concat(
                    Stream.of(Profile.RFC8866), ProfileChoice.ALL.stream().map(ProfileChoice::profile))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Validator::of));
    private static final Validator PAIRS =
            Validator.of(Profile.SIP.only(Rules.PAIRS.stream().map(Rule::code).toList()));

    private AnswerFaults() {}

    static List<String> of(Result<Answer> result, SessionDescription offer) {
        if (result.refusal().isPresent()) {
            boolean isLegible = offer.mediaDescriptions().stream()
                    .allMatch(media -> media.media().isPresent());
            boolean isDescription =
                    offer.version().isPresent() || !offer.mediaDescriptions().isEmpty();
            return isLegible && isDescription
                    ? List.of("refused: " + result.refusal().get())
                    : List.of();
        }
        Answer answer = result.orThrow();
        return of(offer, answer.description());
    }

    static List<String> of(SessionDescription offer, SessionDescription answer) {
        List<String> faults = new ArrayList<>();
        if (!Sdp.parse(answer.bytes()).session().equals(answer)) {
            faults.add("is not read as it is written");
        }
        lint(ConfiguredOffer.chosen(offer, answer), answer).forEach(faults::add);
        if (offer.has(Timing.TYPE) && !offer.all(Timing.TYPE).equals(answer.all(Timing.TYPE))) {
            faults.add("t= is not that of the offer");
        }
        SessionDescription chosen = ConfiguredOffer.chosen(offer, answer);
        List<MediaDescription> theirs = chosen.mediaDescriptions();
        List<MediaDescription> ours = answer.mediaDescriptions();
        if (theirs.size() != ours.size()) {
            faults.add("has " + ours.size() + " media descriptions for " + theirs.size());
            return faults;
        }
        IntStream.range(0, theirs.size())
                .boxed()
                .flatMap(i ->
                        faults(chosen, theirs.get(i), answer, ours.get(i)).map(fault -> "media " + i + ": " + fault))
                .forEach(faults::add);
        return faults;
    }

    /**
     * What the rules on pairs find to be wrong; an offer that must have a time, and has none, is answered by one. RTCP has
     * a port, the next one, where none is named (RFC 3605 section 2.1), even if browsers have none there.
     */
    static Stream<String> between(SessionDescription offer, SessionDescription answer) {
        SessionDescription chosen = ConfiguredOffer.chosen(offer, answer);
        Stream<Diagnostic> unoffered = PAIRS.check(new Pair(offer, answer)).stream()
                .filter(finding -> finding.code().equals(CONFIGURATION));
        Stream<Diagnostic> others = PAIRS.check(new Pair(chosen, answer)).stream()
                .filter(finding -> !finding.code().equals(CONFIGURATION));
        return Stream.concat(unoffered, others)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> offer.has(Timing.TYPE) || !finding.code().equals("answer-time"))
                .filter(finding -> !finding.code().equals("rtcp-mux-not-accepted")
                        || isMuxOnly(chosen, answer.mediaIndexOf(finding.line() - 1)))
                .map(Diagnostic::toString);
    }

    private static boolean isMuxOnly(SessionDescription offer, int index) {
        return offer.mediaDescriptions().get(index).has(RtcpMuxOnly.TYPE);
    }

    /** By the letter, and by the profiles that the offer and the answer ask for. */
    private static Stream<String> lint(SessionDescription offer, SessionDescription answer) {
        return Stream.of(
                        Profile.RFC8866,
                        ProfileChoice.of(offer).profile(),
                        ProfileChoice.of(answer).profile())
                .distinct()
                .flatMap(profile -> lint(profile, offer, answer).map(fault -> profile.name() + ": " + fault));
    }

    /** But for what is wrong with the offer as well, and what a refused media description lists. */
    private static Stream<String> lint(Profile profile, SessionDescription offer, SessionDescription answer) {
        List<Diagnostic> findings = errors(profile, answer);
        if (findings.isEmpty()) {
            return Stream.of();
        }
        Set<String> offered =
                errors(profile, offer).stream().map(Diagnostic::code).collect(Collectors.toSet());
        Set<Integer> refused = refusedLines(answer);
        return findings.stream()
                .filter(finding -> !offered.contains(finding.code()) && !refused.contains(finding.line()))
                .map(Diagnostic::toString);
    }

    private static List<Diagnostic> errors(Profile profile, SessionDescription session) {
        return SINGLE.getOrDefault(profile, Validator.of(profile)).check(session).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !OF_THE_OFFER.contains(finding.code()))
                .toList();
    }

    private static Set<Integer> refusedLines(SessionDescription answer) {
        List<MediaDescription> media = answer.mediaDescriptions();
        return IntStream.range(0, media.size())
                .filter(index -> !SlotStep.isInUse(media.get(index)))
                .boxed()
                .flatMap(index -> answer.placedLines(index).stream())
                .map(line -> line.span().from().line())
                .collect(Collectors.toSet());
    }

    private static Stream<String> faults(
            SessionDescription offer, MediaDescription theirs, SessionDescription answer, MediaDescription ours) {
        MediaField offered = theirs.media().orElseThrow();
        MediaField answered = ours.media().orElseThrow();
        List<String> faults = new ArrayList<>();
        if (!offered.type().equals(answered.type()) || !offered.protocol().equals(answered.protocol())) {
            faults.add("is " + answered.type() + " " + answered.protocol());
        }
        if (answered.port() != 0 && !offered.formats().containsAll(answered.formats())) {
            faults.add("has formats that are not offered: " + answered.formats());
        }
        if (!theirs.mid().equals(ours.mid())) {
            faults.add("has the mid " + ours.mid());
        }
        if (answered.port() == 0) {
            return faults.stream();
        }
        if (offered.port() == 0 && !theirs.has(BundleOnly.TYPE)) {
            faults.add("is accepted though it was not offered");
        }
        Direction direction = answer.effective(ours).direction();
        boolean isMulticast = offer.effective(theirs).connections().stream()
                        .allMatch(connection -> connection.address().isMulticast())
                && !offer.effective(theirs).connections().isEmpty();
        if (isMulticast && direction != offer.effective(theirs).direction()) {
            faults.add("is multicast, and " + direction);
        }
        if (!isMulticast) {
            direction(offer.effective(theirs).direction(), direction).ifPresent(faults::add);
        }
        codecs(theirs, ours).forEach(faults::add);
        Set<ExtMap> extensions = Set.copyOf(offer.effective(theirs).all(ExtMap.TYPE));
        ours.all(ExtMap.TYPE).stream()
                .filter(extension -> extension.id() < 4096)
                .filter(extension -> extensions.stream()
                        .noneMatch(other -> other.uri().equals(extension.uri())
                                && (other.id() == extension.id() || other.id() >= 4096)))
                .forEach(extension -> faults.add("has the extension " + extension));
        return faults.stream();
    }

    private static Optional<String> direction(Direction offered, Direction answered) {
        boolean isLegal =
                (offered.isSending() || !answered.isReceiving()) && (offered.isReceiving() || !answered.isSending());
        return isLegal ? Optional.empty() : Optional.of("is " + answered + " for " + offered);
    }

    /** Codecs are those of the offer under the same payload type, and nothing depends on what is not there. */
    private static Stream<String> codecs(MediaDescription theirs, MediaDescription ours) {
        Set<String> offered = Codec.allIn(theirs).stream()
                .map(codec -> codec.format() + " "
                        + codec.encodingName().orElse("").toLowerCase(Locale.ROOT) + " " + codec.clockRate())
                .collect(Collectors.toSet());
        Stream<String> strangers = Codec.allIn(ours).stream()
                .map(codec -> codec.format() + " "
                        + codec.encodingName().orElse("").toLowerCase(Locale.ROOT) + " " + codec.clockRate())
                .filter(codec -> !offered.contains(codec))
                .map(codec -> "has the codec " + codec);
        Stream<String> orphans = CodecGraph.of(ours).dangling().stream()
                .map(association -> association.dependant().format() + " serves what is not there");
        return Stream.concat(strangers, orphans);
    }
}
