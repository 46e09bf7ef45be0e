package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TlsId;

/**
 * The handshake of DTLS or TLS, or the connection, that an answer agreed on for a media description in use.
 *
 * @param ours what we said, in the offer or in the answer
 * @param theirs what the other side said
 */
record AgreedHandshake(OfferedMedia ours, OfferedMedia theirs) {

    /** Who we are in it. Whoever offered left it open as a rule, and whoever answered has settled it. */
    Optional<Setup> role() {
        return settled(theirs)
                .map(role -> HandshakeStep.answer(role, Setup.ACTIVE))
                .or(() -> settled(ours));
    }

    private static Optional<Setup> settled(OfferedMedia media) {
        return media.ofTransport(Setup.TYPE).stream().findFirst().filter(HandshakeStep::isSettled);
    }

    /** Our name for the association, if it goes on by what they say now: RFC 8842 section 5.3. */
    Optional<TlsId> tlsId(OfferedMedia now) {
        boolean goesOn =
                DtlsAssociation.isSame(theirs.ofTransport(TlsId.TYPE), theirs.ofTransport(Fingerprint.TYPE), now);
        return goesOn ? ours.ofTransport(TlsId.TYPE).stream().findFirst() : Optional.empty();
    }
}
