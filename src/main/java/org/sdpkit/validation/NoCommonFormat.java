package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Codec;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** Media that is taken with no format that was offered. */
final class NoCommonFormat implements Rule<Pair> {

    @Override
    public String code() {
        return "no-common-format";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .filter(media -> media.offer().type().equals(media.answer().type()))
                .filter(NoCommonFormat::hasNone)
                .map(this::report)
                .toList();
    }

    private static boolean hasNone(MediaPair media) {
        List<Codec> offered = Codec.allIn(media.offered().description());
        return Codec.allIn(media.answered().description()).stream()
                .noneMatch(codec -> offered.stream().anyMatch(other -> MediaPair.isSameCodec(other, codec)));
    }

    private Diagnostic report(MediaPair media) {
        return media.inAnswer(code(), media.name() + " is taken with none of the formats that were offered")
                .help("list a format of the offer, or refuse the media by the port 0")
                .build();
    }
}
