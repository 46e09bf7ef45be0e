package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Two header extensions with one id. */
final class DuplicateHeaderExtensionId implements Rule<SessionDescription> {

    /** Above it, ids are to choose from, and may be offered several times (RFC 8285 section 7). */
    private static final int LARGEST = 4095;

    @Override
    public String code() {
        return "duplicate-header-extension-id";
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
            found.addAll(Repeated.among(level, at -> at.value().id())
                    .reportAll(again -> report(again.one(), again.first())));
        }
        return found;
    }

    private Stream<Diagnostic> report(AttributeAt<ExtMap> at, AttributeAt<ExtMap> first) {
        return at.value().id() > LARGEST
                ? Stream.empty()
                : Stream.of(Diagnostic.builder(
                                code(),
                                HeaderExtensions.idSpan(at),
                                "id " + at.value().id() + " is given to a second extension")
                        .help("give the extension a free id from 1 to 14")
                        .related(first.span(), "the first one")
                        .build());
    }
}
