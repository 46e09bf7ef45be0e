package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<Diagnostic> found = new ArrayList<>();
        Map<String, PlacedLine> first = new HashMap<>();
        MediaAt.all(session).forEach(media -> media.lines(Mid.TYPE).stream()
                .filter(placed -> placed.as(Mid.TYPE).isPresent())
                .limit(1)
                .forEach(placed -> report(placed, first).ifPresent(found::add)));
        return found;
    }

    private static Span tagSpan(PlacedLine placed, String tag) {
        int from = placed.line().valueOffset() + "mid:".length();
        return placed.span(from, from + tag.length());
    }

    private Optional<Diagnostic> report(PlacedLine placed, Map<String, PlacedLine> first) {
        String tag = placed.as(Mid.TYPE).orElseThrow().tag();
        PlacedLine before = first.putIfAbsent(tag, placed);
        return Optional.ofNullable(before).map(earlier -> Diagnostic.builder(
                        code(), tagSpan(placed, tag), "mid " + tag + " names two media descriptions")
                .help("give each media description a mid of its own")
                .related(earlier.span(), "the first one")
                .build());
    }
}
