package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Reading;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A line of one type whose value is not what its type allows. */
record MalformedField(FieldType<?> type, String code) implements Rule<SessionDescription> {

    MalformedField(FieldType<?> type) {
        this(type, "malformed-" + type.name());
    }

    @Override
    public String reference() {
        return type.reference();
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (PlacedLine placed : session.placedLines()) {
            if (placed.line().is(type) && placed.line().reading() instanceof Reading.Malformed<?> malformed) {
                found.add(Expectations.unmet(code, placed, malformed).build());
            }
        }
        return found;
    }
}
