package org.sdpkit.validation;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;

/** A media description that needs more than the session. */
final class BandwidthAboveSession implements MediaRule {

    private static final List<BandwidthType> TOTALS = List.of(BandwidthType.AS, BandwidthType.CT);

    @Override
    public String code() {
        return "bandwidth-above-session";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.8";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Bandwidth.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        OptionalLong total = BandwidthAt.in(media.session().placedLevelLines(Bandwidth.TYPE))
                .filter(at -> TOTALS.contains(at.value().type()))
                .mapToLong(at -> at.value().value())
                .max();
        return total.isEmpty()
                ? List.of()
                : BandwidthAt.in(media.lines(Bandwidth.TYPE), BandwidthType.AS)
                        .filter(at -> at.value().value() > total.getAsLong() && total.getAsLong() > 0)
                        .map(at -> finding(
                                        at.line().span(),
                                        "media needs " + at.value().value() + " kbit/s, the session only "
                                                + total.getAsLong())
                                .help("raise the bandwidth of the session, or lower that of the media")
                                .build())
                        .toList();
    }
}
