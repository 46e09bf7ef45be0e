package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.CryptoKey;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** An answer with the master key of the offer. */
final class CryptoKeyRepeated implements Rule<Pair> {

    @Override
    public String code() {
        return "crypto-key-repeated";
    }

    @Override
    public String reference() {
        return "RFC 4568 section 5.1.2";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        List<AttributeAt<Crypto>> offered = media.offered().all(Crypto.TYPE);
        return media.answered().all(Crypto.TYPE).stream().flatMap(answered -> offered.stream()
                .filter(other -> hasSameKey(other.value(), answered.value()))
                .limit(1)
                .map(other -> report(other, answered)));
    }

    private static boolean hasSameKey(Crypto one, Crypto other) {
        return keys(one).anyMatch(key -> keys(other).anyMatch(key::equals));
    }

    private static Stream<String> keys(Crypto crypto) {
        return crypto.keyParams().stream()
                .filter(CryptoKey.Inline.class::isInstance)
                .map(key -> ((CryptoKey.Inline) key).keySalt());
    }

    private Diagnostic report(AttributeAt<Crypto> offered, AttributeAt<Crypto> answered) {
        return MediaPair.inAnswer(code(), answered.span(), "the master key is the one of the offer", offered.span())
                .help("answer with a key of the answerer's own")
                .build();
    }
}
