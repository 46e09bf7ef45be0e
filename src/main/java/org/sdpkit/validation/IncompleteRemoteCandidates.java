package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RemoteCandidates;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Remote candidates without one for each component. */
final class IncompleteRemoteCandidates implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "incomplete-remote-candidates";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 5.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(RemoteCandidates.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session).flatMap(media -> report(media).stream()).toList();
    }

    private Optional<Diagnostic> report(MediaAt media) {
        List<AttributeAt<RemoteCandidates>> remote = media.all(RemoteCandidates.TYPE);
        Set<Integer> chosen = remote.stream()
                .flatMap(line -> line.value().candidates().stream())
                .map(RemoteCandidates.RemoteCandidate::componentId)
                .collect(Collectors.toSet());
        Set<Integer> components = new TreeSet<>(Set.of(1));
        media.all(Candidate.TYPE)
                .forEach(candidate -> components.add(candidate.value().componentId()));
        components.removeAll(chosen);
        return remote.stream().findFirst().filter(line -> !components.isEmpty()).map(line -> Diagnostic.builder(
                        code(),
                        line.valueSpan(),
                        "component " + components.iterator().next() + " has no remote candidate")
                .help("name one for each component of the stream")
                .build());
    }
}
