package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Several fingerprints at session level. */
final class SeveralSessionFingerprints implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "several-session-fingerprints";
    }

    @Override
    public String reference() {
        return "RFC 8122 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Fingerprint.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return session.placedLevelLines(Fingerprint.TYPE).stream()
                .skip(1)
                .map(placed -> Diagnostic.builder(
                                code(),
                                placed.span(),
                                "Chromium takes one fingerprint at session level, this is another")
                        .help("write the fingerprints in each media description, or only that of sha-256")
                        .build())
                .toList();
    }
}
