package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Cat;
import org.sdpkit.attribute.Keywds;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.SessionDescription;

/** An attribute that RFC 8866 calls obsolete. */
final class ObsoleteAttribute implements Rule<SessionDescription> {

    private static final List<AttributeType<?>> OBSOLETE = List.of(Cat.TYPE, Keywds.TYPE);

    @Override
    public String code() {
        return "obsolete-attribute";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Cat.TYPE, Keywds.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Suspects.among(session.placedLines(), line -> OBSOLETE.stream().anyMatch(line.line()::is))
                .report(line -> Diagnostic.builder(
                                code(),
                                line.span(),
                                "a=" + ((Attribute) line.line()).name() + " is obsolete and should not be used")
                        .help("remove the line")
                        .build());
    }
}
