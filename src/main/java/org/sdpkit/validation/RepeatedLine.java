package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Field;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A line of a type that may stand only once at its level. */
final class RepeatedLine implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "repeated-line";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        report(session.placedLevelLines(), Level.SESSION, found);
        for (MediaAt media : DescriptionAt.of(session).media()) {
            report(media.lines(), Level.MEDIA, found);
        }
        return found;
    }

    private void report(List<PlacedLine> lines, Level level, List<Diagnostic> found) {
        Map<FieldType<?>, PlacedLine> first = new HashMap<>();
        for (PlacedLine placed : lines) {
            if (placed.line() instanceof Field field && field.type().levels().contains(level)) {
                PlacedLine before = first.putIfAbsent(field.type(), placed);
                if (before != null && !field.type().isRepeatable(level)) {
                    found.add(report(placed, before, field.type()));
                }
            }
        }
    }

    private Diagnostic report(PlacedLine placed, PlacedLine first, FieldType<?> type) {
        return Diagnostic.builder(code(), placed.span(), "there is more than one " + type.label() + " line")
                .reference(type.reference())
                .help("remove one of them")
                .related(first.span(), "the first one")
                .build();
    }
}
