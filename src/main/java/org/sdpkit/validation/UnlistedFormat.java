package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
    public Stream<Diagnostic> findings(MediaAt media) {
        return media.field().stream()
                .flatMap(field -> media.all(type).stream().flatMap(at -> formats.apply(at.value()).stream()
                        .filter(format -> !field.formats().contains(format))
                        .map(format -> report(media, at, format))));
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
