package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** An attribute that is about a format which the m= line does not list. */
record UnlistedFormat<T>(String code, String reference, AttributeType<T> type, Function<T, List<String>> formats)
        implements MediaRule {

    @Override
    public Set<LineType<?>> about() {
        return Set.of(type);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        if (media.field().isEmpty()) {
            return List.of();
        }
        Set<String> listed = media.formatTexts();
        return media.all(type, at -> !listed.containsAll(formats.apply(at.value())))
                .reportAll(at -> formats.apply(at.value()).stream()
                        .filter(format -> !listed.contains(format))
                        .map(format -> report(media, at, format)));
    }

    private Diagnostic report(MediaAt media, AttributeAt<T> at, String format) {
        return finding(
                        at.pieceSpan(format),
                        type.label() + " is about format " + format + ", which the m= line does not list")
                .help("list " + format + " in the m= line, or take it out here")
                .related(media.line().span(), "the m= line")
                .build();
    }
}
