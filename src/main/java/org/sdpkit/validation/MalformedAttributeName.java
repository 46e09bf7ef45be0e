package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An attribute whose name is no token. */
final class MalformedAttributeName implements Rule<SessionDescription> {

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
    public List<Diagnostic> check(SessionDescription session) {
        return session.placedLines().stream()
                .flatMap(placed -> report(placed).stream())
                .toList();
    }

    private Optional<Diagnostic> report(PlacedLine placed) {
        if (!(placed.line() instanceof Attribute attribute) || isToken(attribute.name())) {
            return Optional.empty();
        }
        int to = placed.line().valueOffset() + attribute.nameLength();
        Span span = placed.span(placed.line().valueOffset(), to);
        String message = attribute.name().isEmpty()
                ? "attribute has no name"
                : "attribute name '" + attribute.name() + "' is no token";
        return Optional.of(Diagnostic.builder(code(), span, message).build());
    }

    /** Spaces at the end of a flag are a fault of their own. */
    private static boolean isToken(String name) {
        String stripped = name.stripTrailing();
        return !stripped.isEmpty() && stripped.chars().allMatch(c -> c > ' ' && c < 0x7F && NO_TOKEN.indexOf(c) < 0);
    }
}
