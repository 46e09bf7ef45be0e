package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Candidates of one stream with the same priority. */
final class DuplicateCandidatePriority implements Rule<SessionDescription> {

    private static final int PRIORITY = 3;

    @Override
    public String code() {
        return "duplicate-candidate-priority";
    }

    @Override
    public String reference() {
        return "RFC 8445 section 5.1.2";
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
        Map<Long, AttributeAt<Candidate>> first = new HashMap<>();
        for (AttributeAt<Candidate> candidate : media.all(Candidate.TYPE)) {
            long priority = candidate.value().priority();
            AttributeAt<Candidate> before = first.putIfAbsent(priority, candidate);
            if (before != null) {
                found.add(Diagnostic.builder(
                                code(),
                                CandidateFault.wordSpan(candidate, PRIORITY),
                                "priority " + priority + " belongs to another candidate")
                        .help("give each candidate of the stream a priority of its own")
                        .related(before.span(), "the other one")
                        .build());
            }
        }
        return found;
    }
}
