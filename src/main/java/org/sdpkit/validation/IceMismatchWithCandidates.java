package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.IceMismatch;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Candidates of media for which ICE was given up. */
final class IceMismatchWithCandidates implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "ice-mismatch-with-candidates";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 4.2.5";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(IceMismatch.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session, media -> media.description().has(IceMismatch.TYPE)).stream()
                .flatMap(media -> media.all(Candidate.TYPE).stream().limit(1))
                .map(candidate -> Diagnostic.builder(
                                code(), candidate.span(), "there are candidates beside ice-mismatch")
                        .help("remove the candidates, or a=ice-mismatch")
                        .build())
                .toList();
    }
}
