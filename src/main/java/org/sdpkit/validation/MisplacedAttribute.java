package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;

/** Attributes that have a meaning only in media descriptions of one kind, in one of another kind. */
record MisplacedAttribute(
        String code, String reference, Predicate<MediaAt> kind, List<AttributeType<?>> types, String kindName)
        implements MediaRule {

    @Override
    public Set<LineType<?>> about() {
        return Set.copyOf(types);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        if (media.field().isEmpty() || kind.test(media)) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (AttributeType<?> type : types) {
            for (PlacedLine line : media.lines(type)) {
                found.add(report(media, line));
            }
        }
        return found;
    }

    private Diagnostic report(MediaAt media, PlacedLine line) {
        return finding(line.span(), "a=" + ((Attribute) line.line()).name() + " has no meaning but in " + kindName)
                .help("move it to the media description that it belongs to, or remove it")
                .related(media.line().span(), "the m= line")
                .build();
    }
}
