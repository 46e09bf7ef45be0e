package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.PtpVersion;
import org.sdpkit.attribute.ReferenceClock;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A version of PTP that studios do not run. */
final class PtpVersionKind implements Rule<SessionDescription> {

    private static final List<PtpVersion> USUAL = List.of(PtpVersion.IEEE1588_2008, PtpVersion.IEEE1588_2019);

    @Override
    public String code() {
        return "ptp-version-kind";
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
        return AttributeAt.in(session, TsRefClk.TYPE)
                .flatMap(at -> at.value().clock() instanceof ReferenceClock.Ptp ptp && !USUAL.contains(ptp.version())
                        ? Stream.of(Diagnostic.builder(
                                        code(),
                                        at.pieceSpan(ptp.version().name()),
                                        "version of PTP is " + ptp.version() + ", not IEEE1588-2008")
                                .help("write IEEE1588-2008 if that is what the clock runs")
                                .build())
                        : Stream.empty())
                .toList();
    }
}
