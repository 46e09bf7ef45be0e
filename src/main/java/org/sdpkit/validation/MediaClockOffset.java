package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.MediaClock;
import org.sdpkit.attribute.ReferenceClock;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.diagnostic.Diagnostic;

/** A media clock that is taken from PTP with an offset other than 0. */
final class MediaClockOffset implements MediaRule {

    @Override
    public String code() {
        return "media-clock-offset";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-10 section 7.4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(MediaClk.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean isPtp =
                media.inForce(TsRefClk.TYPE).stream().anyMatch(at -> at.value().clock() instanceof ReferenceClock.Ptp);
        return isPtp
                ? media.inForce(MediaClk.TYPE).stream()
                        .filter(at -> at.value().clock() instanceof MediaClock.Direct direct
                                && direct.offset().orElse(0) != 0)
                        .map(at -> finding(at.valueSpan(), "time stamps are not those of PTP, but have an offset")
                                .help("write direct=0")
                                .build())
                        .toList()
                : List.of();
    }
}
