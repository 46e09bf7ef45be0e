package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Candidates of different kinds with the same foundation. */
final class SharedFoundation implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "shared-foundation";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Candidate.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session).flatMap(media -> report(media).stream()).toList();
    }

    private List<Diagnostic> report(MediaAt media) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, AttributeAt<Candidate>> first = new HashMap<>();
        for (AttributeAt<Candidate> candidate : media.all(Candidate.TYPE)) {
            String foundation = candidate.value().foundation();
            AttributeAt<Candidate> before = first.putIfAbsent(foundation, candidate);
            if (before != null && !areOfOneKind(before.value(), candidate.value())) {
                found.add(Diagnostic.builder(
                                code(),
                                CandidateFault.wordSpan(candidate, 0),
                                "foundation " + foundation + " belongs to a candidate of another kind")
                        .help("give candidates of different type, address or transport a foundation each")
                        .related(before.span(), "the other one")
                        .build());
            }
        }
        return found;
    }

    /** Of host candidates the base is known, it is their address. */
    private static boolean areOfOneKind(Candidate one, Candidate other) {
        boolean haveOneBase = !one.type().sameAs(CandidateType.HOST)
                || one.connectionAddress().equals(other.connectionAddress());
        return one.type().sameAs(other.type()) && one.transport().sameAs(other.transport()) && haveOneBase;
    }
}
