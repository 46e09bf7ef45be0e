package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.CryptoKey;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** Master key identifiers of different lengths in one {@code a=crypto}. */
final class UnequalMkiLengths implements MediaRule {

    @Override
    public String code() {
        return "unequal-mki-lengths";
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
        return media.all(Crypto.TYPE).stream().flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(AttributeAt<Crypto> crypto) {
        List<CryptoKey.Mki> identifiers =
                InlineKey.in(crypto).flatMap(key -> key.key().mki().stream()).toList();
        return identifiers.stream()
                .filter(mki -> mki.length() != identifiers.get(0).length())
                .map(mki -> finding(
                                crypto.pieceSpan(mki.value() + ":" + mki.length()),
                                "master key identifier has " + mki.length() + " bytes, and the first one "
                                        + identifiers.get(0).length())
                        .help("give all the same length")
                        .build());
    }
}
