package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A known attribute whose value is not what its definition allows. */
final class MalformedAttribute implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "malformed-attribute";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.13";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (PlacedLine placed : session.placedLines()) {
            if (placed.line() instanceof Attribute attribute) {
                report(placed, attribute).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Diagnostic> report(PlacedLine placed, Attribute attribute) {
        String name = "a=" + attribute.name();
        if (attribute.reading() instanceof Reading.Malformed<?> malformed) {
            Diagnostic.Builder builder = Expectations.unmet(code(), placed, malformed);
            attribute.type().map(LineType::reference).ifPresent(builder::reference);
            return Optional.of(builder.build());
        }
        if (attribute.value().filter(String::isEmpty).isPresent()) {
            Span end = placed.span(placed.line().length(), placed.line().length());
            return Optional.of(Diagnostic.builder(code(), end, name + " has a colon, but no value behind it")
                    .build());
        }
        return Optional.empty();
    }
}
