package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.SourceFilter;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** A source filter with a multicast address among its sources. */
final class MulticastSource implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "multicast-source";
    }

    @Override
    public String reference() {
        return "RFC 4570 section 3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(SourceFilter.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(session, SourceFilter.TYPE)
                .flatMap(filter -> filter.value().sources().stream()
                        .filter(Address::isMulticast)
                        .map(source -> Diagnostic.builder(
                                        code(),
                                        last(filter, source.text()),
                                        "source " + source.text() + " is a multicast address")
                                .help("write the unicast address that packets come from")
                                .build()))
                .toList();
    }

    private static Span last(AttributeAt<SourceFilter> filter, String word) {
        List<Span> spans = filter.line().spansOf(word);
        return spans.get(spans.size() - 1);
    }
}
