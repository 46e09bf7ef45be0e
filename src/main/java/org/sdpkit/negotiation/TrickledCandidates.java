package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.SessionDescription;

/** Candidates that come after a description, put into it: RFC 8838 section 9, RFC 9429 section 4.1.19. */
final class TrickledCandidates {

    private static final String SECTION = "RFC 9429 section 4.1.19";

    private TrickledCandidates() {}

    static boolean isRelayed(Candidate candidate) {
        return candidate.type().equals(CandidateType.RELAY);
    }

    /** The same, belonging to the tagged media description of its bundle where both have one transport. */
    static IceCandidate onTransport(IceCandidate candidate, LocalTransports transports) {
        List<Integer> places = places(candidate, transports.session());
        boolean isPlaced = candidate.mid().isPresent() || candidate.mediaIndex().isPresent();
        return places.size() != 1 || !isPlaced
                ? candidate
                : new IceCandidate(
                        candidate.candidate(),
                        Optional.empty(),
                        OptionalInt.of(transports.transportOf(places.get(0))),
                        candidate.ufrag());
    }

    /** The description with the candidate, or with the word that no more will come. */
    static Result<SessionDescription> added(IceCandidate candidate, SessionDescription session) {
        boolean isPlaced = candidate.mid().isPresent() || candidate.mediaIndex().isPresent();
        if (candidate.candidate().isPresent() && !isPlaced) {
            return refused(WebRtcError.TYPE, "it says of no media description");
        }
        List<Integer> places = places(candidate, session);
        if (places.isEmpty()) {
            return refused(WebRtcError.OPERATION, "there is no such media description");
        }
        List<Integer> ofGeneration = places.stream()
                .filter(index -> isOfGeneration(candidate, session, index))
                .toList();
        if (ofGeneration.isEmpty()) {
            return refused(
                    WebRtcError.OPERATION,
                    "no description has the ufrag " + candidate.ufrag().orElse(""));
        }
        SessionDescription.Builder changed = session.toBuilder();
        for (int index : ofGeneration) {
            changed.replace(index, with(candidate, session.mediaDescriptions().get(index)));
        }
        return new Result.Success<>(changed.build());
    }

    /** By the mid, else by the place; what names none is about all. */
    private static List<Integer> places(IceCandidate candidate, SessionDescription session) {
        List<MediaDescription> media = session.mediaDescriptions();
        if (candidate.mid().isPresent()) {
            return Bundles.of(session).indexOf(candidate.mid().get()).stream().toList();
        }
        if (candidate.mediaIndex().isPresent()) {
            int index = candidate.mediaIndex().getAsInt();
            return index >= 0 && index < media.size() ? List.of(index) : List.of();
        }
        return IntStream.range(0, media.size()).boxed().toList();
    }

    private static boolean isOfGeneration(IceCandidate candidate, SessionDescription session, int index) {
        return candidate.ufrag().isEmpty() || candidate.ufrag().equals(ufrag(session, index));
    }

    static Optional<String> ufrag(SessionDescription session, int index) {
        return OfferedMedia.of(session, index)
                .flatMap(Credentials::of)
                .or(() -> OfferedMedia.of(session, Bundles.of(session).transportOf(index))
                        .flatMap(Credentials::of))
                .map(credentials -> credentials.ufrag().ufrag());
    }

    /** What is there already is not said again. */
    private static MediaDescription with(IceCandidate candidate, MediaDescription media) {
        if (candidate.candidate().isEmpty()) {
            return media.has(EndOfCandidates.TYPE)
                    ? media
                    : media.toBuilder()
                            .add(EndOfCandidates.TYPE, EndOfCandidates.END_OF_CANDIDATES)
                            .build();
        }
        Candidate said = candidate.candidate().get();
        boolean isKnown = media.all(Candidate.TYPE).contains(said);
        return isKnown ? media : media.toBuilder().add(Candidate.TYPE, said).build();
    }

    /** The candidates of our side with this one, for the descriptions that come. */
    static GatheredCandidates gathered(GatheredCandidates before, IceCandidate candidate, LocalTransports transports) {
        GatheredCandidates after = before;
        for (Generation generation : generations(candidate, transports)) {
            after = candidate.candidate().isPresent()
                    ? after.and(generation, candidate.candidate().get())
                    : after.andEnd(generation);
        }
        return after;
    }

    /** Our description, sent where the candidates say: RFC 9429 section 4.1.13, RFC 8839 section 4.2.1.2. */
    static SessionDescription addressed(
            SessionDescription ours, GatheredCandidates gathered, LocalTransports transports) {
        SessionDescription.Builder changed = ours.toBuilder();
        for (int index = 0; index < ours.mediaDescriptions().size(); index++) {
            MediaDescription media = ours.mediaDescriptions().get(index);
            boolean isUsed = media.media().filter(field -> field.port() != 0).isPresent();
            Optional<Generation> generation =
                    transports.generation(index).filter(of -> !gathered.of(of).isEmpty());
            if (isUsed && generation.isPresent()) {
                changed.replace(index, addressed(media, gathered.of(generation.get())));
            }
        }
        return changed.build();
    }

    private static MediaDescription addressed(MediaDescription media, List<Candidate> candidates) {
        MediaField field = media.media().orElseThrow();
        DefaultAddress address = DefaultAddress.ofRtp(candidates);
        MediaDescription.Builder changed = media.toBuilder()
                .set(
                        MediaField.TYPE,
                        new MediaField(
                                field.type(), address.port(), field.portCount(), field.protocol(), field.formats()))
                .set(Connection.TYPE, address.connection());
        if (media.has(Rtcp.TYPE)) {
            changed.set(Rtcp.TYPE, DefaultAddress.ofRtcp(candidates).rtcp());
        }
        return changed.build();
    }

    private static List<Generation> generations(IceCandidate candidate, LocalTransports transports) {
        return places(candidate, transports.session()).stream()
                .flatMap(index -> transports.generation(index).stream())
                .distinct()
                .toList();
    }

    private static Result<SessionDescription> refused(WebRtcError error, String reason) {
        return Refusal.of(error, new Place.Session(), reason, SECTION);
    }
}
