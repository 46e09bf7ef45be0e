package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An attribute that nobody has registered. */
final class UnknownAttribute implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unknown-attribute";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.13";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return session.placedLines().stream()
                .flatMap(placed -> placed.line() instanceof Attribute attribute
                                && attribute.type().isEmpty()
                                && !attribute.name().isEmpty()
                        ? Stream.of(report(placed, attribute.name()))
                        : Stream.empty())
                .toList();
    }

    private Diagnostic report(PlacedLine placed, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isMeant = Catalogue.STANDARD.find(lower).isPresent();
        return Diagnostic.builder(
                        code(),
                        placed.span(),
                        "a=" + name
                                + (isMeant
                                        ? " is written in small letters"
                                        : " is not registered, so that others ignore it"))
                .help(isMeant ? "write a=" + lower : "correct the name, or expect nobody else to know it")
                .build();
    }
}
