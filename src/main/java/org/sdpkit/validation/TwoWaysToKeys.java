package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Media with keys in the description and a fingerprint for others. */
final class TwoWaysToKeys implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "two-ways-to-keys";
    }

    @Override
    public String reference() {
        return "RFC 8827 section 6.5";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Crypto.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session, media -> !media.inForce(Fingerprint.TYPE).isEmpty()).stream()
                .flatMap(media -> media.all(Crypto.TYPE).stream().limit(1))
                .map(crypto -> Diagnostic.builder(
                                code(),
                                crypto.span(),
                                "keys are in the description, and there is a fingerprint for DTLS")
                        .help("keep one of them, so that both sides know which is meant")
                        .build())
                .toList();
    }
}
