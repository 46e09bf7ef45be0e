package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.codec.CodecMatchers;
import org.sdpkit.ice.IceRole;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * An offer and its answer, seen by one of the two: what holds for each media description and its transport.
 *
 * @param local ours
 * @param remote theirs
 * @param isOurOffer whether ours is the offer
 * @since 0.1.0
 */
public record Negotiated(SessionDescription local, SessionDescription remote, boolean isOurOffer) {

    SessionDescription answer() {
        return isOurOffer ? remote : local;
    }

    SessionDescription offer() {
        return isOurOffer ? local : remote;
    }

    Negotiated withLocal(SessionDescription other) {
        return new Negotiated(other, remote, isOurOffer);
    }

    Negotiated withRemote(SessionDescription other) {
        return new Negotiated(local, other, isOurOffer);
    }

    /** Our role in ICE, were it to begin now: RFC 8445 section 6.1.1. */
    IceRole iceRole() {
        return IceRole.of(local.has(IceLite.TYPE), remote.has(IceLite.TYPE), isOurOffer);
    }

    /** Whether each side is a lite agent where it was one before. */
    boolean isAsLiteAs(Negotiated other) {
        return local.has(IceLite.TYPE) == other.local.has(IceLite.TYPE)
                && remote.has(IceLite.TYPE) == other.remote.has(IceLite.TYPE);
    }

    int size() {
        return Math.min(
                local.mediaDescriptions().size(), remote.mediaDescriptions().size());
    }

    /** Whether there is a media description in this place that both want. */
    boolean isInUse(int index) {
        return index < size() && port(answer(), index) != 0;
    }

    private static int port(SessionDescription session, int index) {
        return media(session, index)
                .flatMap(MediaDescription::media)
                .map(field -> field.port())
                .orElse(0);
    }

    private static Optional<MediaDescription> media(SessionDescription session, int index) {
        List<MediaDescription> all = session.mediaDescriptions();
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    Optional<OfferedMedia> ours(int index) {
        return media(local, index).flatMap(there -> OfferedMedia.of(local, index));
    }

    Optional<OfferedMedia> theirs(int index) {
        return media(remote, index).flatMap(there -> OfferedMedia.of(remote, index));
    }

    Optional<OfferedMedia> answered(int index) {
        return isOurOffer ? theirs(index) : ours(index);
    }

    /** Whether the answer has this of a media description, which may stand in the tagged one. */
    boolean answers(int index, AttributeType<?> type) {
        return answered(index).filter(media -> media.says(type)).isPresent();
    }

    Optional<OfferedMedia> offered(int index) {
        return isOurOffer ? ours(index) : theirs(index);
    }

    Agreement agreement(CodecMatchers matchers) {
        Pair pair = new Pair(offer(), answer());
        return isOurOffer ? Agreement.ofOfferer(pair, matchers) : Agreement.ofAnswerer(pair, matchers);
    }

    Bundles bundles() {
        return Bundles.of(answer());
    }

    /** The media description whose transport the one in this place uses. */
    int transportOf(int index) {
        return bundles().transportOf(index);
    }

    /** Our credentials for the transport of a media description in use. */
    Optional<Credentials> credentials(int index) {
        return ours(transportOf(index)).flatMap(Credentials::of);
    }

    /** Their credentials for it. */
    Optional<Credentials> remoteCredentials(int index) {
        return theirs(transportOf(index)).flatMap(Credentials::of);
    }

    /** Who of us began the handshake of DTLS; whoever answers says so. */
    Optional<Setup> role(int index) {
        Optional<Setup> answered =
                answered(transportOf(index)).flatMap(media -> media.effective().first(Setup.TYPE));
        return answered.filter(HandshakeStep::isSettled)
                .map(role -> isOurOffer ? HandshakeStep.answer(role, Setup.ACTIVE) : role);
    }

    /** Our name for the DTLS association. */
    Optional<TlsId> tlsId(int index) {
        return ours(transportOf(index)).flatMap(media -> media.effective().first(TlsId.TYPE));
    }

    /** Their name for it. */
    Optional<TlsId> remoteTlsId(int index) {
        return theirs(transportOf(index)).flatMap(media -> media.effective().first(TlsId.TYPE));
    }

    /** The certificates that they show. */
    List<Fingerprint> remoteFingerprints(int index) {
        return theirs(transportOf(index))
                .map(media -> media.effective().all(Fingerprint.TYPE))
                .orElse(List.of());
    }
}
