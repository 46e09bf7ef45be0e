package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Timing;

/** An answer whose t= lines are not those of the offer. */
final class AnswerTime implements Rule<Pair> {

    @Override
    public String code() {
        return "answer-time";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        List<PlacedLine> offered = timings(pair.offer());
        List<PlacedLine> answered = timings(pair.answer());
        int common = Math.min(offered.size(), answered.size());
        for (int i = 0; i < common; i++) {
            if (!timing(offered.get(i)).equals(timing(answered.get(i)))) {
                return List.of(differ(offered.get(i), answered.get(i)));
            }
        }
        return answered.size() > common ? List.of(surplus(answered.get(common))) : List.of();
    }

    private static List<PlacedLine> timings(SessionDescription session) {
        return Suspects.among(session.placedLevelLines(Timing.TYPE), line -> line.as(Timing.TYPE)
                        .isPresent())
                .stream()
                .toList();
    }

    private static Timing timing(PlacedLine line) {
        return line.as(Timing.TYPE).orElseThrow();
    }

    private Diagnostic differ(PlacedLine offered, PlacedLine answered) {
        String wanted = offered.line().text();
        return MediaPair.inAnswer(
                        code(),
                        answered.span(),
                        "the time is " + answered.line() + ", offered was " + wanted,
                        offered.span())
                .help("write " + wanted)
                .fix(Fix.safe(new Edit(answered.span().in(Pair.ANSWER), wanted)))
                .build();
    }

    private Diagnostic surplus(PlacedLine answered) {
        return MediaPair.inAnswer(code(), answered.span(), "the offer has no such time")
                .help("write the t= lines of the offer")
                .build();
    }
}
