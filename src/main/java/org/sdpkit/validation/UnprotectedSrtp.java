package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** An {@code a=crypto} that turns encryption or authentication off. */
final class UnprotectedSrtp implements MediaRule {

    private static final List<String> OFF = List.of("UNENCRYPTED_SRTP", "UNENCRYPTED_SRTCP", "UNAUTHENTICATED_SRTP");

    @Override
    public String code() {
        return "unprotected-srtp";
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
                .flatMap(crypto -> crypto.value().sessionParams().stream()
                        .filter(OFF::contains)
                        .map(param -> finding(crypto.pieceSpan(param), param + " sends media that is not protected")
                                .help("remove " + param)
                                .build()))
                .toList();
    }
}
