package org.sdpkit.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A header extension that is mapped twice. */
final class DuplicateHeaderExtension implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "duplicate-header-extension";
    }

    @Override
    public String reference() {
        return "RFC 8285 section 5";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(ExtMap.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return HeaderExtensions.byLevel(session).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(List<AttributeAt<ExtMap>> level) {
        Map<String, AttributeAt<ExtMap>> first = new HashMap<>();
        return level.stream()
                .flatMap(at -> Optional.ofNullable(first.putIfAbsent(meaning(at.value()), at))
                        .filter(before -> before.value().id() != at.value().id())
                        .map(before -> Diagnostic.builder(
                                        code(),
                                        at.pieceSpan(at.value().uri().uri()),
                                        at.value().uri() + " has a second id")
                                .help("keep one of them")
                                .related(before.span(), "the first one")
                                .build())
                        .stream());
    }

    private static String meaning(ExtMap map) {
        return map.uri() + " " + map.attributes().orElse("");
    }
}
