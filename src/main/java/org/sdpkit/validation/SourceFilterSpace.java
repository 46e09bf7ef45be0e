package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.SourceFilter;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** A source filter without the space behind its name. */
final class SourceFilterSpace implements Rule<SessionDescription> {

    private static final String NAME = "source-filter:";

    @Override
    public String code() {
        return "source-filter-space";
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
        return AttributeAt.in(
                        session,
                        SourceFilter.TYPE,
                        filter -> !filter.line().line().text().startsWith("a=" + NAME + " "))
                .report(this::report);
    }

    private Diagnostic report(AttributeAt<SourceFilter> filter) {
        int behindColon = filter.line().line().valueOffset() + NAME.length();
        Span span = filter.line().span(behindColon, behindColon);
        return Diagnostic.builder(code(), span, "there is no space behind the colon")
                .help("write a=source-filter: incl …")
                .fix(Fix.safe(new Edit(span, " ")))
                .build();
    }
}
