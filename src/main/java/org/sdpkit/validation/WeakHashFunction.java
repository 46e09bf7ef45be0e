package org.sdpkit.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.HashFunction;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Media over DTLS of which the best fingerprint is SHA-1. */
final class WeakHashFunction implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "weak-hash-function";
    }

    @Override
    public String reference() {
        return "RFC 8122 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Fingerprint.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Map<Integer, Diagnostic> found = new LinkedHashMap<>();
        MediaAt.all(session).forEach(media -> {
            List<AttributeAt<Fingerprint>> prints = media.inForce(Fingerprint.TYPE);
            boolean isWeak = prints.stream()
                    .allMatch(print -> print.value().hashFunction().sameAs(HashFunction.SHA_1));
            if (isWeak && !prints.isEmpty()) {
                found.putIfAbsent(prints.get(0).line().index(), report(prints.get(0)));
            }
        });
        return List.copyOf(found.values());
    }

    private Diagnostic report(AttributeAt<Fingerprint> print) {
        return Diagnostic.builder(code(), print.valueSpan(), "there is no better fingerprint than sha-1")
                .help("add one of sha-256")
                .build();
    }
}
