package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A track of two media descriptions. */
final class TrackInSeveralMedia implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "track-in-several-media";
    }

    @Override
    public String reference() {
        return "RFC 8830 section 2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Msid.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Map<Msid, AttributeAt<Msid>> first = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        MediaAt.all(session).forEach(media -> firstTrack(media).ifPresent(at -> {
            AttributeAt<Msid> before = first.putIfAbsent(at.value(), at);
            if (before != null) {
                found.add(Diagnostic.builder(
                                code(),
                                at.valueSpan(),
                                "track " + at.value().appdata().orElse("") + " of stream "
                                        + at.value().id() + " is in another media description, too")
                        .help("give each media description a track of its own")
                        .related(before.span(), "the other one")
                        .build());
            }
        }));
        return found;
    }

    /** The first stream, or that it is in none, and the track: only one that is named can be another one. */
    private static Optional<AttributeAt<Msid>> firstTrack(MediaAt media) {
        List<AttributeAt<Msid>> named = media.all(Msid.TYPE).stream()
                .filter(at -> at.value().appdata().isPresent())
                .toList();
        return named.stream()
                .filter(at -> !at.value().id().equals("-"))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }
}
