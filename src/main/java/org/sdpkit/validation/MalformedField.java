package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Reading;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.PlacedLine;

/**
 * A line of one type whose value is not what its type allows.
 *
 * @param usual the value to write where nothing better is known; empty if there is none
 */
record MalformedField(FieldType<?> type, String code, String usual) implements LineRule {

    MalformedField(FieldType<?> type) {
        this(type, "malformed-" + type.name(), "");
    }

    @Override
    public String reference() {
        return type.reference();
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        return odd.line().is(type) && odd.line().reading() instanceof Reading.Malformed<?> malformed
                ? report(odd, malformed).stream().toList()
                : List.of();
    }

    private Optional<Diagnostic> report(PlacedLine placed, Reading.Malformed<?> malformed) {
        Optional<Diagnostic.Builder> unmet = Expectations.unmet(code, placed, malformed);
        if (!usual.isEmpty()) {
            unmet.ifPresent(builder ->
                    builder.help("write " + type.label() + usual).fix(Fix.safe(new Edit(placed.valueSpan(), usual))));
        }
        return unmet.map(Diagnostic.Builder::build);
    }
}
