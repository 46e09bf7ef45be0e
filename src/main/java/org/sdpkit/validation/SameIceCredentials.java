package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** An answer with the ICE credentials of the offer. */
final class SameIceCredentials implements Rule<Pair> {

    @Override
    public String code() {
        return "same-ice-credentials";
    }

    @Override
    public String reference() {
        return "RFC 8445 section 5.3";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).limit(1).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        Optional<AttributeAt<IcePwd>> offered =
                media.offered().inForce(IcePwd.TYPE).stream().findFirst();
        return media.answered().inForce(IcePwd.TYPE).stream()
                .limit(1)
                .flatMap(answered -> offered
                        .filter(other -> other.value().equals(answered.value()))
                        .map(other -> report(other, answered))
                        .stream());
    }

    private Diagnostic report(AttributeAt<IcePwd> offered, AttributeAt<IcePwd> answered) {
        return MediaPair.inAnswer(code(), answered.span(), "the ICE password is the one of the offer", offered.span())
                .help("answer with credentials of the answerer's own")
                .build();
    }
}
