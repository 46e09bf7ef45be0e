package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Position;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.LinePlace;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/**
 * A session description without a line that it must have. One that stands among the lines of a media description is
 * not missing: it stands at the wrong level.
 *
 * @param usual the line to write where nothing better is known; empty if there is none
 */
record MissingLine(FieldType<?> type, String code, String usual) implements Rule<SessionDescription> {

    @Override
    public String reference() {
        return type.reference();
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (!Presence.isDescription(session) || Presence.has(session.lines(), type)) {
            return List.of();
        }
        int place = LinePlace.SESSION.of(type).orElseThrow();
        int index = 0;
        List<PlacedLine> lines = session.placedLevelLines();
        while (index < lines.size()
                && LinePlace.SESSION.of(lines.get(index).line()).orElse(0) < place) {
            index++;
        }
        Position at = session.position(index, 0);
        Diagnostic.Builder builder =
                Diagnostic.builder(code, new Span(at, at), "session has no " + type.label() + " line");
        if (usual.isEmpty()) {
            return List.of(builder.help("add an " + type.label() + " line").build());
        }
        Edit insertion = index < session.lines().size()
                ? session.placedLines().get(index).insertionBefore(usual)
                : session.placedLines().get(index - 1).insertionAfter(usual);
        return List.of(builder.help("add " + usual).fix(Fix.safe(insertion)).build());
    }
}
