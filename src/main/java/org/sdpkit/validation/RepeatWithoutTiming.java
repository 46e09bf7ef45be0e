package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Repeat;
import org.sdpkit.model.SessionDescription;

/** An r= line that follows neither the t= line it belongs to nor another r= line of it. */
final class RepeatWithoutTiming implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "repeat-without-timing";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.10";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Repeat.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Times.follow(session, Repeat.TYPE, "tr").stream()
                .map(placed -> Diagnostic.builder(code(), placed.span(), "r= line follows neither a t= nor an r= line")
                        .help("write it after the t= line it repeats")
                        .build())
                .toList();
    }
}
