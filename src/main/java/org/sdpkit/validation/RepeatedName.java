package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Two attributes of a type that bear the same name or number, where each must have one of its own. */
record RepeatedName<T>(
        String code,
        String reference,
        AttributeType<T> type,
        boolean inWholeSession,
        Function<T, String> name,
        String what)
        implements Rule<SessionDescription> {

    @Override
    public Set<LineType<?>> about() {
        return Set.of(type);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (inWholeSession) {
            return report(session.placedLines());
        }
        return MediaAt.all(session)
                .flatMap(media -> report(media.lines()).stream())
                .toList();
    }

    private List<Diagnostic> report(List<PlacedLine> lines) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, AttributeAt<T>> first = new HashMap<>();
        AttributeAt.in(lines, type).forEach(at -> {
            String is = name.apply(at.value());
            AttributeAt<T> before = first.putIfAbsent(is, at);
            if (before != null) {
                found.add(Diagnostic.builder(code, at.pieceSpan(is), what + " " + is + " stands twice")
                        .help("give each one of its own")
                        .related(before.span(), "the first one")
                        .build());
            }
        });
        return found;
    }
}
