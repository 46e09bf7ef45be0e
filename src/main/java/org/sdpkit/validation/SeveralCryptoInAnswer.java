package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** An answer with more than one crypto line for one media. */
final class SeveralCryptoInAnswer implements Rule<Pair> {

    @Override
    public String code() {
        return "several-crypto-in-answer";
    }

    @Override
    public String reference() {
        return "RFC 4568 section 5.1.2";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .flatMap(media -> media.answered().all(Crypto.TYPE).stream().skip(1))
                .map(this::report)
                .toList();
    }

    private Diagnostic report(AttributeAt<Crypto> answered) {
        return MediaPair.inAnswer(
                        code(), answered.span(), "crypto " + answered.value().tag() + " is answered beside another one")
                .help("answer with one of the offered crypto attributes")
                .build();
    }
}
