package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A candidate of media that is not wanted. */
final class CandidateOfDisabledMedia implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "candidate-of-disabled-media";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 4.2.1.6";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Candidate.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(
                        session,
                        media ->
                                media.isDisabled() && !media.all(Candidate.TYPE).isEmpty())
                .report(media -> Diagnostic.builder(
                                code(),
                                media.all(Candidate.TYPE).get(0).span(),
                                "media description is disabled and has candidates")
                        .help("remove the candidates")
                        .build());
    }
}
