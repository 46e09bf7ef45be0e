package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.ReferenceClock;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.model.Line;

/** By which clocks media is stamped and sampled: RFC 7273 section 6.1. Who has none to name says nothing of them. */
final class ClockStep {

    private static final String REFERENCE_CLOCK = "RFC 7273 section 6.1.2";
    private static final String MEDIA_CLOCK = "RFC 7273 section 6.1.3";

    private final OfferedMedia offered;
    private final List<TsRefClk> ownReferences;
    private final List<MediaClk> ownClocks;
    private final List<Line> lines = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private ClockStep(OfferedMedia offered, OwnMedia own) {
        this.offered = offered;
        this.ownReferences = own.capability().description().all(TsRefClk.TYPE);
        this.ownClocks = own.capability().description().all(MediaClk.TYPE);
    }

    static Decided<List<Line>> answer(OfferedMedia offered, OwnMedia own) {
        return new ClockStep(offered, own).run();
    }

    private Decided<List<Line>> run() {
        List<TsRefClk> references = offered.effective().all(TsRefClk.TYPE);
        List<TsRefClk> common = references.stream().filter(this::isUsable).toList();
        boolean isShared = !common.isEmpty();
        if (!ownReferences.isEmpty()) {
            say(TsRefClk.TYPE, isShared ? common : ownReferences, references.equals(common), REFERENCE_CLOCK);
        }
        if (!ownClocks.isEmpty()) {
            List<MediaClk> clocks = offered.effective().all(MediaClk.TYPE);
            boolean isSame = isShared && !clocks.isEmpty() && clocks.stream().allMatch(this::isAcceptable);
            say(MediaClk.TYPE, isSame ? clocks : ownClocks, isSame, MEDIA_CLOCK);
        }
        return new Decided<>(lines, decisions);
    }

    private <T> void say(AttributeType<T> type, List<T> values, boolean isAsOffered, String reference) {
        values.forEach(value -> lines.add(Line.of(type, value)));
        String name = type.names().get(0);
        String said = values.stream().map(type::write).collect(Collectors.joining(", "));
        decisions.add(
                isAsOffered
                        ? Decision.taken(offered.placeOf(name), "ours goes by it too: " + said, reference)
                        : Decision.changed(offered.placeOf(name), "ours goes by " + said, reference));
    }

    /** The same clock, or any one of traceable time where that is all that is asked for. */
    private boolean isUsable(TsRefClk theirs) {
        return ownReferences.contains(theirs)
                || (isAnyTraceable(theirs.clock())
                        && ownReferences.stream().map(TsRefClk::clock).anyMatch(ClockStep::isTraceable));
    }

    private static boolean isTraceable(ReferenceClock clock) {
        return isAnyTraceable(clock)
                || clock.equals(ReferenceClock.GPS)
                || clock.equals(ReferenceClock.GAL)
                || clock.equals(ReferenceClock.GLONASS);
    }

    /** Whether all that is said of a clock is that its time is traceable. */
    private static boolean isAnyTraceable(ReferenceClock clock) {
        return (clock instanceof ReferenceClock.Ntp ntp && ntp.server().isEmpty())
                || (clock instanceof ReferenceClock.Ptp ptp && ptp.grandmaster().isEmpty())
                || (clock instanceof ReferenceClock.Private secret && secret.traceable());
    }

    /** Of a mode that ours has: from the sender, directly from the reference clock, and so on. */
    private boolean isAcceptable(MediaClk theirs) {
        return ownClocks.stream()
                .anyMatch(ours -> ours.clock().getClass().equals(theirs.clock().getClass()));
    }
}
