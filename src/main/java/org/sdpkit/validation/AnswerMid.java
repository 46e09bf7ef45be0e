package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Mid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** A mid of an answer that is not the one of the offer. */
final class AnswerMid implements Rule<Pair> {

    @Override
    public String code() {
        return "answer-mid";
    }

    @Override
    public String reference() {
        return "RFC 5888 section 9.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.all(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        Optional<AttributeAt<Mid>> offered =
                media.offered().all(Mid.TYPE).stream().findFirst();
        return media.answered().all(Mid.TYPE).stream()
                .limit(1)
                .flatMap(answered -> offered
                        .filter(other -> !other.value().equals(answered.value()))
                        .map(other -> report(other, answered))
                        .stream());
    }

    private Diagnostic report(AttributeAt<Mid> offered, AttributeAt<Mid> answered) {
        String tag = offered.value().tag();
        return MediaPair.inAnswer(
                        code(),
                        answered.valueSpan(),
                        "mid is " + answered.value().tag() + ", offered was " + tag,
                        offered.span())
                .help("write a=mid:" + tag)
                .fix(Fix.unsafe(new Edit(answered.valueSpan().in(Pair.ANSWER), tag)))
                .build();
    }
}
