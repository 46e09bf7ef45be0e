package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;

/** A candidate of media that uses the transport of another. */
final class CandidateOfBundleOnly implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "candidate-of-bundle-only";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(BundleOnly.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session, media -> media.description().has(BundleOnly.TYPE)).stream()
                .filter(media ->
                        media.field().filter(field -> field.port() == 0).isPresent())
                .flatMap(media -> media.all(Candidate.TYPE).stream())
                .map(candidate -> Diagnostic.builder(
                                code(), candidate.span(), "bundle-only media description has a candidate of its own")
                        .help("remove the candidate")
                        .fix(Fix.safe(candidate.line().removal()))
                        .build())
                .toList();
    }
}
