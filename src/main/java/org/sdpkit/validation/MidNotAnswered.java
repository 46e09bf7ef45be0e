package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Mid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;
import org.sdpkit.model.PlacedLine;

/** A media description that is taken without the mid of the offer. */
final class MidNotAnswered implements Rule<Pair> {

    @Override
    public String code() {
        return "mid-not-answered";
    }

    @Override
    public String reference() {
        return "RFC 5888 section 9.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .filter(media -> !media.answered().description().has(Mid.TYPE))
                .flatMap(
                        media -> media.offered().all(Mid.TYPE).stream().limit(1).map(mid -> report(media, mid)))
                .toList();
    }

    private Diagnostic report(MediaPair media, AttributeAt<Mid> offered) {
        String line = offered.line().line().text();
        List<PlacedLine> lines = media.answered().lines();
        return MediaPair.inAnswer(
                        code(),
                        media.answered().line().span(),
                        "mid " + offered.value().tag() + " of the offer is missing",
                        offered.span())
                .help("add " + line)
                .fix(Fix.safe(MediaPair.inAnswer(lines.get(lines.size() - 1).insertionAfter(line))))
                .build();
    }
}
