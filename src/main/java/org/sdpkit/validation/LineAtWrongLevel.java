package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Level;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Field;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A line of a type that has no place in a media description. */
final class LineAtWrongLevel implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "line-at-wrong-level";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        int levelEnd = session.levelLines().size();
        return Suspects.among(
                        DescriptionAt.of(session).fieldsAndOddLines(),
                        placed -> placed.index() >= levelEnd
                                && placed.line() instanceof Field field
                                && !field.type().levels().contains(Level.MEDIA))
                .report(this::report);
    }

    private Diagnostic report(PlacedLine placed) {
        String message = ((Field) placed.line()).type().label() + " line stands in a media description";
        return Diagnostic.builder(code(), placed.span(), message)
                .help("write it before the first m= line")
                .build();
    }
}
