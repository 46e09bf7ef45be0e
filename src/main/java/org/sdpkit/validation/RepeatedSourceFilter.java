package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.SourceFilter;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Two source filters of one level for the same destination. */
final class RepeatedSourceFilter implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "repeated-source-filter";
    }

    @Override
    public String reference() {
        return "RFC 4570 section 3.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(SourceFilter.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>(report(session.placedLevelLines()));
        MediaAt.all(session).forEach(media -> found.addAll(report(media.lines())));
        return found;
    }

    private List<Diagnostic> report(List<PlacedLine> lines) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, AttributeAt<SourceFilter>> first = new HashMap<>();
        AttributeAt.in(lines, SourceFilter.TYPE).forEach(filter -> {
            String destination = filter.value().destination().map(Address::text).orElse("*");
            AttributeAt<SourceFilter> before = first.putIfAbsent(destination, filter);
            if (before != null) {
                found.add(Diagnostic.builder(code(), filter.span(), "there are two filters for " + destination)
                        .help("list all sources in one line")
                        .related(before.span(), "the first one")
                        .build());
            }
        });
        return found;
    }
}
