package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A lite agent with a candidate that is not its own address. */
final class IceLiteCandidate implements Rule<SessionDescription> {

    private static final int TYPE = 7;

    @Override
    public String code() {
        return "ice-lite-candidate";
    }

    @Override
    public String reference() {
        return "RFC 8445 section 5.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(IceLite.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (!session.has(IceLite.TYPE)) {
            return List.of();
        }
        return MediaAt.all(session)
                .flatMap(media -> media.all(Candidate.TYPE).stream())
                .filter(candidate -> !candidate.value().type().sameAs(CandidateType.HOST))
                .map(candidate -> Diagnostic.builder(
                                code(),
                                CandidateFault.wordSpan(candidate, TYPE),
                                "a lite agent has host candidates only, not "
                                        + candidate.value().type())
                        .help("remove the candidate, or a=ice-lite")
                        .build())
                .toList();
    }
}
