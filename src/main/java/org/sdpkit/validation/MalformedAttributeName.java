package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;

/** An attribute whose name is no token. */
final class MalformedAttributeName implements LineRule {

    private static final String NO_TOKEN = "\"(),/:;<=>?@[\\]";

    @Override
    public String code() {
        return "malformed-attribute-name";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.13";
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        return report(odd).stream().toList();
    }

    private Optional<Diagnostic> report(PlacedLine placed) {
        if (!(placed.line() instanceof Attribute attribute) || isLegal(attribute)) {
            return Optional.empty();
        }
        int to = placed.line().valueOffset() + attribute.nameLength();
        Span span = placed.span(placed.line().valueOffset(), to);
        String message = attribute.name().isEmpty()
                ? "attribute has no name"
                : "attribute name '" + attribute.name() + "' is no token";
        return Optional.of(Diagnostic.builder(code(), span, message).build());
    }

    /** Whether the name is a token. */
    static boolean isLegal(Attribute attribute) {
        String name = attribute.name();
        return !name.isEmpty() && Characters.areAll(name, c -> c > ' ' && c < 0x7F && NO_TOKEN.indexOf(c) < 0);
    }
}
