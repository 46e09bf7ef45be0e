package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.ReferenceClock;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A PTP grandmaster without its domain. */
final class PtpWithoutDomain implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "ptp-without-domain";
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
                        at -> at.value().clock() instanceof ReferenceClock.Ptp ptp
                                && ptp.grandmaster().isPresent()
                                && ptp.domain().isEmpty())
                .report(at -> Diagnostic.builder(code(), at.valueSpan(), "PTP domain is not told")
                        .help("write :<domain> behind the grandmaster, such as :127")
                        .build());
    }
}
