package org.sdpkit.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** msid lines of one media description that name different tracks. */
final class DifferingMsidTracks implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "differing-msid-tracks";
    }

    @Override
    public String reference() {
        return "RFC 8830 section 3.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaAt media) {
        List<AttributeAt<Msid>> all = media.all(Msid.TYPE);
        Set<String> tracks = new LinkedHashSet<>();
        return all.stream()
                .filter(msid -> msid.value().appdata().isPresent())
                .filter(msid -> tracks.add(msid.value().appdata().orElseThrow()) && tracks.size() > 1)
                .map(msid -> Diagnostic.builder(
                                code(), msid.valueSpan(), "a media description sends one track, and this is another")
                        .help("give all msid lines of the media description the same track, or none")
                        .build());
    }
}
