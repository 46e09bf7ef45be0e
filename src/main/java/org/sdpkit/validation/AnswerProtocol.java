package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Acfg;
import org.sdpkit.attribute.Tcap;
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
                .filter(media ->
                        !offered(media).contains(media.answer().protocol().name()))
                .map(this::report)
                .toList();
    }

    /** The protocol of the m= line, and those that the chosen configuration has (RFC 5939 section 3.6.2). */
    private static Set<String> offered(MediaPair media) {
        Set<String> protocols = new HashSet<>(Set.of(media.offer().protocol().name()));
        if (media.answered().description().has(Acfg.TYPE)) {
            media.offered()
                    .all(Tcap.TYPE)
                    .forEach(tcap -> protocols.addAll(tcap.value().protocols()));
            AttributeAt.atSession(media.offered().session(), Tcap.TYPE)
                    .forEach(tcap -> protocols.addAll(tcap.value().protocols()));
        }
        return protocols;
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
