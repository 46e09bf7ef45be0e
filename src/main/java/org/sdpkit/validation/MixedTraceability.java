package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.ReferenceClock;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Reference clocks of one level, some traceable and some not. */
final class MixedTraceability implements Rule<SessionDescription> {

    private static final List<ReferenceClock> SATELLITES =
            List.of(ReferenceClock.GPS, ReferenceClock.GAL, ReferenceClock.GLONASS);

    @Override
    public String code() {
        return "mixed-traceability";
    }

    @Override
    public String reference() {
        return "RFC 7273 section 4.8";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(TsRefClk.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>(report(session.placedLevelLines()));
        MediaAt.all(session).forEach(media -> found.addAll(report(media.lines())));
        return found;
    }

    private List<Diagnostic> report(List<PlacedLine> lines) {
        List<AttributeAt<TsRefClk>> clocks =
                AttributeAt.in(lines, TsRefClk.TYPE).toList();
        return clocks.stream()
                .filter(at -> isTraceable(at) != isTraceable(clocks.get(0)))
                .map(at -> Diagnostic.builder(
                                code(), at.valueSpan(), "traceable and other clocks stand at the same level")
                        .help("keep those of one kind")
                        .related(clocks.get(0).span(), "the first clock")
                        .build())
                .toList();
    }

    private static boolean isTraceable(AttributeAt<TsRefClk> at) {
        ReferenceClock clock = at.value().clock();
        return SATELLITES.contains(clock)
                || (clock instanceof ReferenceClock.Ntp ntp && ntp.server().isEmpty())
                || (clock instanceof ReferenceClock.Ptp ptp && ptp.grandmaster().isEmpty())
                || (clock instanceof ReferenceClock.Private known && known.traceable());
    }
}
