package org.sdpkit.validation;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;

/** A key and salt in base64 whose padding is missing or whose last bits mean nothing. */
final class NonCanonicalCryptoKey implements MediaRule {

    @Override
    public String code() {
        return "non-canonical-crypto-key";
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
        Optional<String> canonical = key.bytes().map(Base64.getEncoder()::encodeToString);
        return canonical.filter(text -> !text.equals(key.key().keySalt())).map(text -> finding(
                        key.span(), "key and salt are not written as base64 encodes them")
                .help("write " + text)
                .fix(Fix.safe(new Edit(key.span(), text)))
                .build());
    }
}
