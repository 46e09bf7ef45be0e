package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Level;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An attribute that may stand only once at its level. */
final class RepeatedAttribute implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "repeated-attribute";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.13";
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
        Map<AttributeType<?>, PlacedLine> first = new HashMap<>();
        for (PlacedLine placed : lines) {
            Optional<AttributeType<?>> type =
                    placed.line() instanceof Attribute attribute ? attribute.type() : Optional.empty();
            if (type.isPresent() && mayStandOnce(type.get(), level)) {
                PlacedLine before = first.putIfAbsent(type.get(), placed);
                if (before != null) {
                    found.add(report(placed, before, type.get()));
                }
            }
        }
    }

    private static boolean mayStandOnce(AttributeType<?> type, Level level) {
        return !type.isRepeatable(level) && type.levels().contains(level);
    }

    private Diagnostic report(PlacedLine placed, PlacedLine first, AttributeType<?> type) {
        String name = name(placed);
        String message = name.equals(name(first))
                ? "there is more than one " + name + " line"
                : name + " follows " + name(first);
        return Diagnostic.builder(code(), placed.span(), message)
                .reference(type.reference())
                .help("keep one of them")
                .related(first.span(), "the first one")
                .build();
    }

    /** How it begins: of a choice of flags, which of them it is. */
    private static String name(PlacedLine placed) {
        return "a=" + ((Attribute) placed.line()).name();
    }
}
