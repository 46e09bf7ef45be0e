package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.ExtMapAllowMixed;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** An answer that says extmap-allow-mixed where the offer does not. */
final class MixedExtensionsNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "mixed-extensions-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 8285 section 6";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        boolean isOffered = pair.offer().has(ExtMapAllowMixed.TYPE)
                || pair.offer().mediaDescriptions().stream().anyMatch(media -> media.has(ExtMapAllowMixed.TYPE));
        return isOffered
                ? List.of()
                : AttributeAt.in(pair.answer(), ExtMapAllowMixed.TYPE)
                        .map(this::report)
                        .toList();
    }

    private Diagnostic report(AttributeAt<ExtMapAllowMixed> answered) {
        return MediaPair.inAnswer(code(), answered.span(), "extmap-allow-mixed was not offered")
                .help("remove the line")
                .fix(Fix.safe(MediaPair.inAnswer(answered.line().removal())))
                .build();
    }
}
