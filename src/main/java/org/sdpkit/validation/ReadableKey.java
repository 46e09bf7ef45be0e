package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** Keys that everyone can read who sees the description. */
final class ReadableKey implements MediaRule {

    @Override
    public String code() {
        return "readable-key";
    }

    @Override
    public String reference() {
        return "RFC 4568 section 8";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Crypto.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return InlineKey.in(media)
                .limit(1)
                .map(key -> finding(key.span(), "who reads this description can decrypt the media")
                        .help("replace the keys before showing the description to others")
                        .build())
                .toList();
    }
}
