package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.ReferenceClock;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A reference clock that is neither PTP nor the clock of the sender by its MAC address. */
final class ReferenceClockKind implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "reference-clock-kind";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-10 section 8.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(TsRefClk.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(
                        session,
                        TsRefClk.TYPE,
                        at -> !(at.value().clock() instanceof ReferenceClock.Ptp)
                                && !(at.value().clock() instanceof ReferenceClock.LocalMac))
                .report(at -> Diagnostic.builder(code(), at.valueSpan(), "reference clock is neither ptp nor localmac")
                        .help("write ptp=<version>:<grandmaster>:<domain> or localmac=<MAC address>")
                        .build());
    }
}
