package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** An answer that takes media which was offered with the port 0. */
final class RevivedMedia implements Rule<Pair> {

    @Override
    public String code() {
        return "revived-media";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.understood(pair)
                .filter(media -> media.offer().port() == 0 && media.answer().port() > 0)
                .filter(media -> !media.offered().description().has(BundleOnly.TYPE))
                .map(this::report)
                .toList();
    }

    private Diagnostic report(MediaPair media) {
        return media.inAnswer(code(), media.name() + " is taken, but was offered with the port 0")
                .help("write the port 0")
                .build();
    }
}
