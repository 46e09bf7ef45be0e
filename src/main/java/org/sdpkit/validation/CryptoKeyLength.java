package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A key and salt of another length than the crypto suite has. */
final class CryptoKeyLength implements MediaRule {

    @Override
    public String code() {
        return "crypto-key-length";
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
        return InlineKey.in(media).flatMap(key -> report(key).stream()).toList();
    }

    private Optional<Diagnostic> report(InlineKey key) {
        OptionalInt wanted = key.wantedLength();
        Optional<byte[]> bytes = key.bytes();
        if (wanted.isEmpty() || bytes.isEmpty() || bytes.get().length == wanted.getAsInt()) {
            return Optional.empty();
        }
        String suite = key.crypto().value().cryptoSuite().name();
        return Optional.of(finding(
                        key.span(),
                        "key and salt have " + bytes.get().length + " bytes, but " + suite + " has "
                                + wanted.getAsInt())
                .help("write " + wanted.getAsInt() + " random bytes in base64")
                .build());
    }
}
