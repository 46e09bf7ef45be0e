package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** Several keys in one {@code a=crypto}, not all with a master key identifier. */
final class CryptoKeysWithoutMki implements MediaRule {

    @Override
    public String code() {
        return "crypto-keys-without-mki";
    }

    @Override
    public String reference() {
        return "RFC 4568 section 6.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Crypto.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(Crypto.TYPE).stream()
                .map(crypto -> InlineKey.in(crypto).toList())
                .filter(keys -> keys.size() > 1)
                .flatMap(List::stream)
                .filter(key -> key.key().mki().isEmpty())
                .map(key -> finding(key.span(), "one of several keys has no master key identifier")
                        .help("write |<identifier>:<length> behind each key")
                        .build())
                .toList();
    }
}
