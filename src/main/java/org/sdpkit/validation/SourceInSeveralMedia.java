package org.sdpkit.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A source of two media descriptions that share a transport. */
final class SourceInSeveralMedia implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "source-in-several-media";
    }

    @Override
    public String reference() {
        return "RFC 5576 section 4.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Ssrc.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Bundled.groups(session).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(List<MediaAt> bundle) {
        Map<Long, AttributeAt<Ssrc>> first = new HashMap<>();
        return bundle.stream().flatMap(media -> {
            List<AttributeAt<Ssrc>> sources = Sources.byId(media).values().stream()
                    .map(source -> source.get(0))
                    .toList();
            List<Diagnostic> found = sources.stream()
                    .filter(at -> first.containsKey(at.value().ssrcId()))
                    .map(at -> report(at, first))
                    .toList();
            sources.forEach(at -> first.putIfAbsent(at.value().ssrcId(), at));
            return found.stream();
        });
    }

    private Diagnostic report(AttributeAt<Ssrc> at, Map<Long, AttributeAt<Ssrc>> first) {
        AttributeAt<Ssrc> before = Objects.requireNonNull(first.get(at.value().ssrcId()));
        return Diagnostic.builder(
                        code(),
                        at.span(),
                        "source " + at.value().ssrcId() + " is one of another media description, too")
                .help("give each source an SSRC of its own")
                .related(before.span(), "the other one")
                .build();
    }
}
