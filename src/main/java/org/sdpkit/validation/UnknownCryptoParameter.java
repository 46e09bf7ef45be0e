package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A session parameter of {@code a=crypto} that is not registered, and does not say that it may be ignored. */
final class UnknownCryptoParameter implements MediaRule {

    private static final Set<String> REGISTERED = Set.of(
            "KDR", "UNENCRYPTED_SRTP", "UNENCRYPTED_SRTCP", "UNAUTHENTICATED_SRTP", "FEC_ORDER", "FEC_KEY", "WSH");

    @Override
    public String code() {
        return "unknown-crypto-parameter";
    }

    @Override
    public String reference() {
        return "RFC 4568 section 6.3.7";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Crypto.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(Crypto.TYPE).stream()
                .flatMap(crypto -> crypto.value().sessionParams().stream()
                        .filter(param -> !param.startsWith("-") && !REGISTERED.contains(name(param)))
                        .map(param -> finding(
                                        crypto.pieceSpan(param),
                                        "session parameter " + name(param)
                                                + " is not registered, so the line must be ignored")
                                .help("write -" + param + " if it may be ignored")
                                .build()))
                .toList();
    }

    private static String name(String param) {
        int equals = param.indexOf('=');
        return equals < 0 ? param : param.substring(0, equals);
    }
}
