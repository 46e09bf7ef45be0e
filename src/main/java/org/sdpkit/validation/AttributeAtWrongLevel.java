package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Level;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An attribute where its definition does not allow it. */
final class AttributeAtWrongLevel implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "attribute-at-wrong-level";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.13";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        int levelEnd = session.levelLines().size();
        return Suspects.among(
                        session.placedLines(),
                        placed -> placed.line() instanceof Attribute attribute
                                && isAtWrongLevel(attribute, placed.index() < levelEnd ? Level.SESSION : Level.MEDIA))
                .report(this::report);
    }

    private static boolean isAtWrongLevel(Attribute attribute, Level level) {
        return attribute.type().isPresent() && !attribute.type().get().levels().contains(level);
    }

    private Diagnostic report(PlacedLine placed) {
        boolean isMedia = placed.session().mediaIndexOf(placed.index()) >= 0;
        Attribute attribute = (Attribute) placed.line();
        AttributeType<?> known = attribute.type().orElseThrow();
        return Diagnostic.builder(
                        code(),
                        placed.span(),
                        "a=" + attribute.name()
                                + (isMedia ? " stands in a media description" : " stands at session level"))
                .reference(known.reference())
                .help(help(known.levels().iterator().next()))
                .build();
    }

    private static String help(Level level) {
        return switch (level) {
            case SESSION -> "write it before the first m= line";
            case MEDIA -> "write it in each media description it is about";
            case SOURCE -> "write it in the a=ssrc line of its source";
            case DATA_CHANNEL -> "write it in the a=dcsa line of its data channel";
        };
    }
}
