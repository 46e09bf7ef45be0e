package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Mid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Two media descriptions of the same name. */
final class DuplicateMid implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "duplicate-mid";
    }

    @Override
    public String reference() {
        return "RFC 5888 section 4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Mid.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<AttributeAt<Mid>> mids =
                MediaAt.firstOfEach(DescriptionAt.of(session).media(), Mid.TYPE, any -> true).stream()
                        .toList();
        return Repeated.among(mids, AttributeAt::value).report(again -> report(again.one(), again.first()));
    }

    private Diagnostic report(AttributeAt<Mid> mid, AttributeAt<Mid> first) {
        String tag = mid.value().tag();
        return Diagnostic.builder(code(), tagSpan(mid.line(), tag), "mid " + tag + " names two media descriptions")
                .help("give each media description a mid of its own")
                .related(first.span(), "the first one")
                .build();
    }

    private static Span tagSpan(PlacedLine placed, String tag) {
        int from = placed.line().valueOffset() + "mid:".length();
        return placed.span(from, from + tag.length());
    }
}
