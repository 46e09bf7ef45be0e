package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;

/** A known attribute whose value is not what its definition allows, but for what {@link ShortIceCredentials} says. */
final class MalformedAttribute implements LineRule {

    @Override
    public String code() {
        return "malformed-attribute";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.13";
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        boolean isSaidElsewhere =
                IceCredential.of(odd).filter(IceCredential::isOnlyShort).isPresent();
        return odd.line() instanceof Attribute attribute && !isSaidElsewhere
                ? report(odd, attribute).stream().toList()
                : List.of();
    }

    private Optional<Diagnostic> report(PlacedLine placed, Attribute attribute) {
        if (reading(attribute) instanceof Reading.Malformed<?> malformed) {
            Optional<Diagnostic.Builder> unmet = Expectations.unmet(code(), placed, malformed);
            Optional<String> reference = attribute.type().map(LineType::reference);
            unmet.ifPresent(builder -> reference.ifPresent(builder::reference));
            return unmet.map(Diagnostic.Builder::build);
        }
        boolean isUnderstood = attribute.reading() instanceof Reading.Known;
        if (attribute.value().filter(String::isEmpty).isPresent()
                && !isUnderstood
                && !attribute.name().isEmpty()) {
            Span end = placed.span(placed.line().length(), placed.line().length());
            String message = "a=" + attribute.name() + " has a colon, but no value behind it";
            return Optional.of(Diagnostic.builder(code(), end, message).build());
        }
        return Optional.empty();
    }

    /** What it says; of a flag that has a value, the colon is the first byte too many. */
    private static Reading<?> reading(Attribute attribute) {
        boolean isFlag = attribute.type().filter(AttributeType::isFlag).isPresent();
        return isFlag && attribute.value().isPresent()
                ? new Reading.Malformed<>(
                        attribute.valueOffset() + attribute.nameLength(), "end of line after the name")
                : attribute.reading();
    }
}
