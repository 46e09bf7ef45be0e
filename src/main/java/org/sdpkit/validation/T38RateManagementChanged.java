package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.T38FaxRateManagement;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** A way to manage the rate of T.38 other than the offered one. */
final class T38RateManagementChanged implements Rule<Pair> {

    @Override
    public String code() {
        return "t38-rate-management-changed";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        Optional<AttributeAt<T38FaxRateManagement>> offered =
                media.offered().all(T38FaxRateManagement.TYPE).stream().findFirst();
        return media.answered().all(T38FaxRateManagement.TYPE).stream()
                .limit(1)
                .flatMap(answered -> offered
                        .filter(other -> !other.value().sameAs(answered.value()))
                        .map(other -> report(other, answered))
                        .stream());
    }

    private Diagnostic report(AttributeAt<T38FaxRateManagement> offered, AttributeAt<T38FaxRateManagement> answered) {
        String wanted = offered.value().method();
        return MediaPair.inAnswer(
                        code(),
                        answered.valueSpan(),
                        wanted + " is answered by " + answered.value().method(),
                        offered.span())
                .help("write " + wanted)
                .fix(Fix.unsafe(new Edit(answered.valueSpan().in(Pair.ANSWER), wanted)))
                .build();
    }
}
