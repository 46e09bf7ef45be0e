package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtpHeaderExtension;
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
        List<Diagnostic> found = new ArrayList<>();
        for (List<AttributeAt<ExtMap>> level : HeaderExtensions.byLevel(session)) {
            found.addAll(Repeated.among(level, at -> new Meaning(at.value()))
                    .reportAll(again -> report(again.one(), again.first())));
        }
        return found;
    }

    private Stream<Diagnostic> report(AttributeAt<ExtMap> at, AttributeAt<ExtMap> first) {
        return first.value().id() == at.value().id()
                ? Stream.empty()
                : Stream.of(Diagnostic.builder(
                                code(),
                                at.pieceSpan(at.value().uri().uri()),
                                at.value().uri() + " has a second id")
                        .help("keep one of them")
                        .related(first.span(), "the first one")
                        .build());
    }

    /** Which extension it is, and how it is used. */
    private record Meaning(RtpHeaderExtension uri, Optional<String> attributes) {

        Meaning(ExtMap map) {
            this(map.uri(), map.attributes());
        }
    }
}
