package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;

/** A candidate for RTCP, though RTCP goes with RTP. */
final class RtcpCandidateWithMuxOnly implements Rule<SessionDescription> {

    private static final int RTCP = 2;

    @Override
    public String code() {
        return "rtcp-candidate-with-mux-only";
    }

    @Override
    public String reference() {
        return "RFC 8858 section 3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(RtcpMuxOnly.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session, media -> media.description().has(RtcpMuxOnly.TYPE)).stream()
                .flatMap(media -> media.all(Candidate.TYPE).stream())
                .filter(candidate -> candidate.value().componentId() == RTCP)
                .map(candidate -> Diagnostic.builder(
                                code(), candidate.span(), "candidate is for RTCP, which rtcp-mux-only sends with RTP")
                        .help("remove the candidate")
                        .fix(Fix.safe(candidate.line().removal()))
                        .build())
                .toList();
    }
}
