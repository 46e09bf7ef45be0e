package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;

/**
 * What a media description says of its transport.
 *
 * @param candidates those found so far, which say where it is to be reached as long as ICE has found nothing better
 * @param isComplete whether no more will come
 * @param isShown whether what is of the categories TRANSPORT and IDENTICAL of RFC 8859 stands here
 * @param isOwner whether candidates stand here
 * @param isBundled whether others use it too, or could
 * @param isBundleOnly whether it is of use in its bundle only
 * @param credentials of ICE
 * @param setup who begins the handshake of DTLS
 * @param tlsId the name of the DTLS association, if it has one
 */
record MediaTransport(
        List<Candidate> candidates,
        boolean isComplete,
        boolean isShown,
        boolean isOwner,
        boolean isBundled,
        boolean isBundleOnly,
        Credentials credentials,
        Setup setup,
        Optional<TlsId> tlsId) {

    int port() {
        return isBundleOnly ? 0 : DefaultAddress.ofRtp(candidates).port();
    }

    Connection connection() {
        return isBundleOnly
                ? DefaultAddress.NONE.connection()
                : DefaultAddress.ofRtp(candidates).connection();
    }

    Rtcp rtcp() {
        return DefaultAddress.ofRtcp(candidates).rtcp();
    }

    /** Adds ICE credentials and what DTLS needs. */
    void writeKeys(List<Fingerprint> fingerprints, MediaDescription.Builder media) {
        if (isShown) {
            media.add(IceUfrag.TYPE, credentials.ufrag());
            media.add(IcePwd.TYPE, credentials.pwd());
            fingerprints.forEach(fingerprint -> media.add(Fingerprint.TYPE, fingerprint));
            media.add(Setup.TYPE, setup);
            tlsId.ifPresent(id -> media.add(TlsId.TYPE, id));
        }
    }

    /** Adds the candidates that were found so far. */
    void writeCandidates(MediaDescription.Builder media) {
        if (isOwner) {
            candidates.forEach(candidate -> media.add(Candidate.TYPE, candidate));
            if (isComplete) {
                media.add(EndOfCandidates.TYPE, EndOfCandidates.END_OF_CANDIDATES);
            }
        }
    }
}
