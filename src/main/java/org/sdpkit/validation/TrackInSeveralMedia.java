package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
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
        List<AttributeAt<Msid>> tracks = new ArrayList<>();
        for (MediaAt media : DescriptionAt.of(session).media()) {
            firstTrack(media).ifPresent(tracks::add);
        }
        return Repeated.among(tracks, AttributeAt::value).report(again -> report(again.one(), again.first()));
    }

    private Diagnostic report(AttributeAt<Msid> at, AttributeAt<Msid> first) {
        return Diagnostic.builder(
                        code(),
                        at.valueSpan(),
                        "track " + at.value().appdata().orElse("") + " of stream "
                                + at.value().id() + " is in another media description, too")
                .help("give each media description a track of its own")
                .related(first.span(), "the other one")
                .build();
    }

    /** The first stream, or that it is in none, and the track: only one that is named can be another one. */
    private static Optional<AttributeAt<Msid>> firstTrack(MediaAt media) {
        Optional<AttributeAt<Msid>> inNone = Optional.empty();
        for (AttributeAt<Msid> at : media.all(Msid.TYPE)) {
            if (at.value().appdata().isPresent()) {
                if (!at.value().id().equals("-")) {
                    return Optional.of(at);
                }
                inNone = inNone.or(() -> Optional.of(at));
            }
        }
        return inNone;
    }
}
