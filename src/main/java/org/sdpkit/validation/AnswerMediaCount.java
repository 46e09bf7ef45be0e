package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An answer with more or fewer media descriptions than the offer has. */
final class AnswerMediaCount implements Rule<Pair> {

    @Override
    public String code() {
        return "answer-media-count";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        int offered = pair.offer().mediaDescriptions().size();
        int answered = pair.answer().mediaDescriptions().size();
        if (answered == offered) {
            return List.of();
        }
        String message = "the offer has %d m= lines, the answer %d".formatted(offered, answered);
        return List.of(
                answered > offered
                        ? surplus(pair.answer(), offered, message)
                        : missing(pair.offer(), answered, message, pair.answer()));
    }

    private Diagnostic surplus(SessionDescription answer, int first, String message) {
        return MediaPair.inAnswer(code(), new MediaAt(answer, first).line().span(), message)
                .help("take the m= lines out that answer nothing")
                .build();
    }

    private Diagnostic missing(SessionDescription offer, int first, String message, SessionDescription answer) {
        List<PlacedLine> lines = answer.placedLines();
        PlacedLine unanswered = new MediaAt(offer, first).line();
        Diagnostic.Builder finding = lines.isEmpty()
                ? Diagnostic.builder(code(), unanswered.span(), message)
                : MediaPair.inAnswer(code(), lines.get(lines.size() - 1).span(), message)
                        .related(unanswered.span(), "not answered");
        return finding.help("answer each m= line; refuse one by the port 0").build();
    }
}
