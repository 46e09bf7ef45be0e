package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** An answer with media of another type in the place of what was offered. */
final class AnswerMediaType implements Rule<Pair> {

    @Override
    public String code() {
        return "answer-media-type";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.understood(pair)
                .filter(media -> !media.offer().type().equals(media.answer().type()))
                .map(this::report)
                .toList();
    }

    private Diagnostic report(MediaPair media) {
        String offered = media.offer().type().name();
        return media.inAnswer(
                        code(),
                        "%s is answered by %s"
                                .formatted(offered, media.answer().type().name()))
                .help("answer the m= lines in the order of the offer, each with the media type that it has")
                .build();
    }
}
