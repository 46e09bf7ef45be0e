package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A key and salt that cannot be decoded. */
final class CryptoKeyNotBase64 implements MediaRule {

    @Override
    public String code() {
        return "crypto-key-not-base64";
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
        return InlineKey.in(media)
                .filter(key -> key.bytes().isEmpty())
                .map(key -> finding(key.span(), "key and salt are not base64")
                        .help("write the bytes of key and salt, one after the other, in base64")
                        .build())
                .toList();
    }
}
