package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** An answer with bundle-only. */
final class BundleOnlyInAnswer implements Rule<Pair> {

    @Override
    public String code() {
        return "bundle-only-in-answer";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.4.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return AttributeAt.in(pair.answer(), BundleOnly.TYPE).map(this::report).toList();
    }

    private Diagnostic report(AttributeAt<BundleOnly> answered) {
        return MediaPair.inAnswer(code(), answered.span(), "bundle-only stands in an answer")
                .help("remove the line")
                .fix(Fix.safe(MediaPair.inAnswer(answered.line().removal())))
                .build();
    }
}
