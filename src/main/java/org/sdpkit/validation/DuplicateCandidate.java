package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A candidate that is there already. */
final class DuplicateCandidate implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "duplicate-candidate";
    }

    @Override
    public String reference() {
        return "RFC 8445 section 5.1.3";
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
        Map<List<Object>, AttributeAt<Candidate>> first = new HashMap<>();
        for (AttributeAt<Candidate> candidate : media.all(Candidate.TYPE)) {
            AttributeAt<Candidate> before = first.putIfAbsent(key(candidate.value()), candidate);
            if (before != null) {
                found.add(Diagnostic.builder(code(), candidate.span(), "candidate is there already")
                        .help("remove the one of lower priority")
                        .related(before.span(), "the first one")
                        .build());
            }
        }
        return found;
    }

    /** What makes two candidates the same: RFC 8445 section 5.1.3 compares address and base. */
    private static List<Object> key(Candidate candidate) {
        return List.of(
                candidate.componentId(),
                candidate.transport().name().toLowerCase(Locale.ROOT),
                candidate.connectionAddress().text(),
                candidate.port(),
                candidate.type().name().toLowerCase(Locale.ROOT),
                candidate.extension("tcptype").orElse(""),
                candidate.relatedAddress().map(Address::text).orElse(""),
                candidate.relatedPort().orElse(0));
    }
}
