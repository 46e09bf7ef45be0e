package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A session parameter of {@code a=crypto} with a value that it cannot have. */
final class CryptoParameterValue implements MediaRule {

    private static final int LARGEST_KDR = 24;
    private static final int SMALLEST_WINDOW = 64;

    @Override
    public String code() {
        return "crypto-parameter-value";
    }

    @Override
    public String reference() {
        return "RFC 4568 section 6.3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Crypto.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(Crypto.TYPE).stream()
                .flatMap(crypto ->
                        crypto.value().sessionParams().stream().flatMap(param -> report(crypto, param).stream()))
                .toList();
    }

    private Optional<Diagnostic> report(AttributeAt<Crypto> crypto, String param) {
        int equals = param.indexOf('=');
        String name = equals < 0 ? param : param.substring(0, equals);
        Optional<String> value = equals < 0 ? Optional.empty() : Optional.of(param.substring(equals + 1));
        Optional<String> expected =
                switch (name) {
                    case "KDR" -> expected(value, "1 to 24", text -> isNumber(text, 1, LARGEST_KDR));
                    case "WSH" ->
                        expected(value, "64 or more", text -> isNumber(text, SMALLEST_WINDOW, Integer.MAX_VALUE));
                    case "FEC_ORDER" -> expected(value, "FEC_SRTP or SRTP_FEC", CryptoParameterValue::isOrder);
                    case "FEC_KEY" -> expected(value, "a key", text -> !text.isEmpty());
                    case "UNENCRYPTED_SRTP", "UNENCRYPTED_SRTCP", "UNAUTHENTICATED_SRTP" ->
                        value.isPresent() ? Optional.of("nothing") : Optional.empty();
                    default -> Optional.empty();
                };
        return expected.map(words -> finding(crypto.pieceSpan(param), name + " must have " + words + " as its value")
                .help("correct or remove " + name)
                .build());
    }

    private static Optional<String> expected(Optional<String> value, String words, Predicate<String> isLegal) {
        return value.filter(isLegal).isPresent() ? Optional.empty() : Optional.of(words);
    }

    private static boolean isOrder(String text) {
        return text.equals("FEC_SRTP") || text.equals("SRTP_FEC");
    }

    private static boolean isNumber(String text, int least, int most) {
        boolean isPlain = !text.isEmpty() && text.length() < 10 && text.charAt(0) != '0' && Characters.areDigits(text);
        return isPlain && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }
}
