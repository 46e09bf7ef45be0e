package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** A crypto line of an answer that was not offered. */
final class CryptoNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "crypto-not-offered";
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
        List<Crypto> offered = media.offered().all(Crypto.TYPE).stream()
                .map(AttributeAt::value)
                .toList();
        return media.answered().all(Crypto.TYPE).stream()
                .filter(answered -> offered.stream().noneMatch(other -> isSame(other, answered.value())))
                .map(answered -> report(offered, answered));
    }

    private static boolean isSame(Crypto offered, Crypto answered) {
        return offered.tag() == answered.tag() && offered.cryptoSuite().equals(answered.cryptoSuite());
    }

    private Diagnostic report(List<Crypto> offered, AttributeAt<Crypto> answered) {
        String suites = offered.stream()
                .map(crypto -> crypto.tag() + " " + crypto.cryptoSuite())
                .collect(Collectors.joining(", "));
        return MediaPair.inAnswer(
                        code(),
                        answered.span(),
                        "crypto %d %s is answered, offered %s"
                                .formatted(
                                        answered.value().tag(),
                                        answered.value().cryptoSuite(),
                                        suites.isEmpty() ? "was none" : "was " + suites))
                .help("answer with the tag and the suite of an offered crypto attribute")
                .build();
    }
}
