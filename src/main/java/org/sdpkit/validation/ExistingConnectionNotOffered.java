package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** An answer that keeps a connection which the offer wants to be new. */
final class ExistingConnectionNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "existing-connection-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 4145 section 5";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .filter(media -> media.offered().inForce(ConnectionReuse.TYPE).stream()
                        .noneMatch(reuse -> reuse.value() == ConnectionReuse.EXISTING))
                .flatMap(media -> media.answered().inForce(ConnectionReuse.TYPE).stream())
                .filter(answered -> answered.value() == ConnectionReuse.EXISTING)
                .map(this::report)
                .toList();
    }

    private Diagnostic report(AttributeAt<ConnectionReuse> answered) {
        return MediaPair.inAnswer(code(), answered.span(), "a new connection is answered by the existing one")
                .help("write a=connection:new")
                .fix(Fix.unsafe(MediaPair.inAnswer(answered.line().replacement("a=connection:new"))))
                .build();
    }
}
