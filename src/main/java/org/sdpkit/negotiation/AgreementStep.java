package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.MaxPtime;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.Setup;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatchers;

/** What the two halves of a media description come to, seen by the offerer or by the answerer. */
final class AgreementStep {

    private final OfferedMedia offered;
    private final OfferedMedia answered;
    private final CodecMatchers matchers;
    private final boolean isOfferer;

    AgreementStep(OfferedMedia offered, OfferedMedia answered, CodecMatchers matchers, boolean isOfferer) {
        this.offered = offered;
        this.answered = answered;
        this.matchers = matchers;
        this.isOfferer = isOfferer;
    }

    private OfferedMedia local() {
        return isOfferer ? offered : answered;
    }

    private OfferedMedia remote() {
        return isOfferer ? answered : offered;
    }

    private boolean isAccepted() {
        return answered.field().port() != 0;
    }

    MediaAgreement agreed() {
        boolean isMuxed = offered.has(RtcpMux.TYPE) && answered.has(RtcpMux.TYPE);
        boolean isAccepted = isAccepted();
        Direction direction = isAccepted ? direction() : Direction.INACTIVE;
        return new MediaAgreement(
                answered.index(),
                answered.description().mid(),
                answered.field(),
                direction,
                isAccepted && answered.field().protocol().isRtp() ? codecs() : List.of(),
                remote().effective().first(Ptime.TYPE),
                remote().effective().first(MaxPtime.TYPE),
                local().effective().first(Ptime.TYPE),
                remote().description().bandwidths(),
                local().description().bandwidths(),
                Endpoint.of(local().field(), local().effective(), isMuxed),
                Endpoint.of(remote().field(), remote().effective(), isMuxed),
                isAccepted
                        ? security()
                        : new AgreedSecurity(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                isAccepted ? extensions(direction) : List.of());
    }

    /** What both say; to the address 0.0.0.0 nothing is sent (RFC 3264 section 8.4). Multicast has one view for all. */
    private Direction direction() {
        if (offered.isMulticast()) {
            return answered.direction();
        }
        Direction both =
                DirectionStep.both(local().direction(), remote().direction().seenFromTheOtherSide());
        return DirectionStep.of(
                both.isSending() && !remote().isHeldByAddress(), both.isReceiving() && !local().isHeldByAddress());
    }

    private List<AgreedCodec> codecs() {
        List<Codec> theirs = offered.codecs().codecs();
        return answered.codecs().codecs().stream()
                .flatMap(codec -> codec(codec, theirs).stream())
                .toList();
    }

    /** The offered codec that an answered one is: under its own payload type first. */
    private Optional<AgreedCodec> codec(Codec answer, List<Codec> theirs) {
        Stream<Codec> sameNumber =
                theirs.stream().filter(codec -> codec.format().equals(answer.format()));
        Stream<Codec> otherNumber =
                theirs.stream().filter(codec -> !codec.format().equals(answer.format()));
        return Stream.concat(sameNumber, otherNumber)
                .flatMap(codec -> agreed(codec, answer).stream())
                .findFirst();
    }

    private Optional<AgreedCodec> agreed(Codec offer, Codec answer) {
        if (!(matchers.match(offer, answer) instanceof Match match)) {
            return Optional.empty();
        }
        List<String> feedback =
                offer.feedback().stream().filter(answer.feedback()::contains).toList();
        Codec toOfferer = offer.with(match.send()).withFeedback(feedback);
        Codec toAnswerer = answer.with(match.receive()).withFeedback(feedback);
        return Optional.of(isOfferer ? new AgreedCodec(toAnswerer, toOfferer) : new AgreedCodec(toOfferer, toAnswerer));
    }

    private AgreedSecurity security() {
        Optional<Crypto> answer = answered.description().first(Crypto.TYPE);
        Optional<Crypto> offer = answer.flatMap(key -> offered.description().all(Crypto.TYPE).stream()
                .filter(other -> other.tag() == key.tag())
                .findFirst());
        boolean hasFingerprints = !local().ofTransport(Fingerprint.TYPE).isEmpty();
        List<Fingerprint> fingerprints =
                hasFingerprints && answer.isEmpty() ? remote().ofTransport(Fingerprint.TYPE) : List.of();
        Optional<Setup> answerer = answered.ofTransport(Setup.TYPE).stream().findFirst();
        Optional<Setup> role = isOfferer ? answerer.map(other -> HandshakeStep.answer(other, Setup.ACTIVE)) : answerer;
        return new AgreedSecurity(isOfferer ? offer : answer, isOfferer ? answer : offer, role, fingerprints);
    }

    private List<ExtMap> extensions(Direction stream) {
        List<ExtMap> theirs = offered.effective().all(ExtMap.TYPE);
        return answered.effective().all(ExtMap.TYPE).stream()
                .filter(extension ->
                        theirs.stream().anyMatch(other -> other.uri().equals(extension.uri())))
                .map(extension -> inOurWords(extension, stream))
                .toList();
    }

    private ExtMap inOurWords(ExtMap answer, Direction stream) {
        Optional<Direction> said = answer.direction()
                .map(direction -> isOfferer ? direction.seenFromTheOtherSide() : direction)
                .map(direction -> DirectionStep.both(direction, stream));
        return new ExtMap(answer.id(), said, answer.uri(), answer.attributes());
    }
}
