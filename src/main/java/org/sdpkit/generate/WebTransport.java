package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.CandidateTransport;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.ConnectionAddress;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.HashFunction;
import org.sdpkit.attribute.IceOption;
import org.sdpkit.attribute.IceOptions;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.model.Connection;

/** One transport by ICE and DTLS: its credentials, certificate and candidates. */
final class WebTransport {

    private static final Address NOWHERE = new Address.Ip4("0.0.0.0");
    private static final int DISCARD_PORT = 9;
    private static final int TLS_ID = 20;

    private final Scene scene;
    private final IceUfrag ufrag;
    private final IcePwd pwd;
    private final List<Fingerprint> fingerprints;
    private final Optional<IceOptions> options;
    private final Optional<TlsId> tlsId;

    WebTransport(Scene scene) {
        this.scene = scene;
        ufrag = new IceUfrag(scene.iceUfrag());
        pwd = new IcePwd(scene.icePwd());
        fingerprints = fingerprints(scene);
        options = scene.often()
                ? Optional.of(new IceOptions(scene.of(
                        List.of(IceOption.TRICKLE),
                        List.of(IceOption.TRICKLE, IceOption.ICE2),
                        List.of(IceOption.TRICKLE, IceOption.RENOMINATION))))
                : Optional.empty();
        tlsId = scene.rarely() ? Optional.of(new TlsId(scene.token(TLS_ID))) : Optional.empty();
    }

    private static List<Fingerprint> fingerprints(Scene scene) {
        Fingerprint usual = scene.fingerprint(HashFunction.SHA_256, 32);
        if (!scene.rarely()) {
            return List.of(usual);
        }
        return scene.of(
                List.of(scene.fingerprint(HashFunction.SHA_384, 48)),
                List.of(scene.fingerprint(HashFunction.SHA_512, 64)),
                List.of(usual, scene.fingerprint(HashFunction.SHA_512, 64)));
    }

    /** All of it. */
    void addTo(MediaDraft media, Setup setup) {
        credentials(media);
        certificate(media, setup);
    }

    void credentials(MediaDraft media) {
        media.with(IceUfrag.TYPE, ufrag).with(IcePwd.TYPE, pwd);
        options.ifPresent(some -> media.with(IceOptions.TYPE, some));
    }

    void certificate(MediaDraft media, Setup setup) {
        fingerprints.forEach(one -> media.with(Fingerprint.TYPE, one));
        media.with(Setup.TYPE, setup);
        tlsId.ifPresent(id -> media.with(TlsId.TYPE, id));
    }

    /** No candidates yet: they trickle in. */
    static void trickling(MediaDraft media, boolean saysRtcp) {
        nowhere(media.port(DISCARD_PORT));
        if (saysRtcp) {
            media.with(Rtcp.TYPE, new Rtcp(DISCARD_PORT, Optional.of(ConnectionAddress.of(NOWHERE))));
        }
    }

    static void nowhere(MediaDraft media) {
        media.with(Connection.TYPE, Connection.of(NOWHERE));
    }

    /** All candidates, of which the best for strangers is the default (RFC 8839 section 4.2.1.2). */
    static void gathered(MediaDraft media, List<Candidate> candidates, boolean isComplete) {
        Candidate usual = usual(candidates, 1);
        media.port(usual.port()).with(Connection.TYPE, Connection.of(usual.connectionAddress()));
        if (candidates.stream().anyMatch(candidate -> candidate.componentId() == 2)) {
            Candidate rtcp = usual(candidates, 2);
            media.with(Rtcp.TYPE, new Rtcp(rtcp.port(), Optional.of(ConnectionAddress.of(rtcp.connectionAddress()))));
        }
        candidates.forEach(candidate -> media.with(Candidate.TYPE, candidate));
        if (isComplete) {
            media.with(EndOfCandidates.TYPE, EndOfCandidates.END_OF_CANDIDATES);
        }
    }

    private static Candidate usual(List<Candidate> candidates, int component) {
        List<Candidate> some = candidates.stream()
                .filter(candidate -> candidate.componentId() == component
                        && candidate.transport().equals(CandidateTransport.UDP)
                        && !(candidate.connectionAddress() instanceof Address.Fqdn))
                .toList();
        return List.of(CandidateType.RELAY, CandidateType.SRFLX, CandidateType.HOST).stream()
                .flatMap(type ->
                        some.stream().filter(candidate -> candidate.type().equals(type)))
                .findFirst()
                .orElseThrow();
    }
}
