package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A fingerprint for RTP that is sent unencrypted. */
final class FingerprintOfClearMedia implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "fingerprint-of-clear-media";
    }

    @Override
    public String reference() {
        return "RFC 8643 section 3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Fingerprint.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session, FingerprintOfClearMedia::isFaulty)
                .report(media -> report(media.all(Fingerprint.TYPE).get(0)));
    }

    private static boolean isFaulty(MediaAt media) {
        return media.isRtp()
                && (media.isOver("AVP") || media.isOver("AVPF"))
                && !media.all(Fingerprint.TYPE).isEmpty();
    }

    private Diagnostic report(AttributeAt<Fingerprint> print) {
        return Diagnostic.builder(code(), print.span(), "fingerprint is for media that is not encrypted")
                .help("expect encryption only from those who know RFC 8643")
                .build();
    }
}
