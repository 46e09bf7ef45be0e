package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** An {@code a=crypto} under a protocol that is not SRTP. */
final class OpportunisticCrypto implements MediaRule {

    @Override
    public String code() {
        return "opportunistic-crypto";
    }

    @Override
    public String reference() {
        return "RFC 8643 section 3.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Crypto.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Optional<String> protocol =
                media.field().map(field -> field.protocol().name()).filter(name -> !name.contains("SAVP"));
        return protocol.stream()
                .flatMap(name -> media.all(Crypto.TYPE).stream().limit(1).map(crypto -> finding(
                                crypto.span(), "key for " + name + ": only who knows opportunistic SRTP will encrypt")
                        .help("write RTP/SAVP or RTP/SAVPF in the m= line if media must be encrypted")
                        .related(media.line().span(), "the m= line")
                        .build()))
                .toList();
    }
}
