package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** An answer with another transport protocol than was offered. */
final class AnswerProtocol implements Rule<Pair> {

    @Override
    public String code() {
        return "answer-protocol";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.understood(pair)
                .filter(media -> !media.offer().protocol().equals(media.answer().protocol()))
                .map(this::report)
                .toList();
    }

    private Diagnostic report(MediaPair media) {
        String offered = media.offer().protocol().name();
        return media.inAnswer(
                        code(),
                        "%s is answered by %s"
                                .formatted(offered, media.answer().protocol().name()))
                .help("write " + offered + ", or refuse the media by the port 0")
                .build();
    }
}
