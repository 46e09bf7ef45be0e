package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** The same master key for two streams or two crypto suites. */
final class RepeatedCryptoKey implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "repeated-crypto-key";
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
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, InlineKey> first = new HashMap<>();
        MediaAt.all(session).flatMap(InlineKey::in).forEach(key -> {
            InlineKey before = first.putIfAbsent(key.identity(), key);
            if (before != null) {
                found.add(Diagnostic.builder(code(), key.span(), "master key is used twice")
                        .help("make a new random key for each")
                        .related(before.span(), "the first time")
                        .build());
            }
        });
        return found;
    }
}
