package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.RemoteCandidates;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** An answer with remote-candidates. */
final class RemoteCandidatesInAnswer implements Rule<Pair> {

    @Override
    public String code() {
        return "remote-candidates-in-answer";
    }

    @Override
    public String reference() {
        return "RFC 8839 section 5.2";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return AttributeAt.in(pair.answer(), RemoteCandidates.TYPE)
                .map(this::report)
                .toList();
    }

    private Diagnostic report(AttributeAt<RemoteCandidates> answered) {
        return MediaPair.inAnswer(code(), answered.span(), "remote-candidates stands in an answer")
                .help("remove the line")
                .fix(Fix.safe(MediaPair.inAnswer(answered.line().removal())))
                .build();
    }
}
