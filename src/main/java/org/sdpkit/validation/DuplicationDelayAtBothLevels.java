package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.DuplicationDelay;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A delay of duplicates at session level and in a media description. */
final class DuplicationDelayAtBothLevels implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "duplication-delay-at-both-levels";
    }

    @Override
    public String reference() {
        return "RFC 7197 section 3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(DuplicationDelay.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.atSession(session, DuplicationDelay.TYPE)
                .findFirst()
                .map(atSession -> MediaAt.all(session)
                        .flatMap(media -> media.all(DuplicationDelay.TYPE).stream())
                        .map(at -> Diagnostic.builder(
                                        code(), at.span(), "delay of duplicates is told at session level too")
                                .help("keep the lines of one level")
                                .related(atSession.span(), "at session level")
                                .build())
                        .toList())
                .orElse(List.of());
    }
}
