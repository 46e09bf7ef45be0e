package org.sdpkit.validation;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;

/** A bandwidth with headers that is less than the one without. */
final class BandwidthBelowTias implements MediaRule {

    private static final long BITS = 1000;

    @Override
    public String code() {
        return "bandwidth-below-tias";
    }

    @Override
    public String reference() {
        return "RFC 3890 section 6.2.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Bandwidth.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        OptionalLong tias = BandwidthAt.in(media.lines(Bandwidth.TYPE), BandwidthType.TIAS)
                .mapToLong(at -> at.value().value())
                .max();
        return tias.isEmpty()
                ? List.of()
                : BandwidthAt.in(media.lines(Bandwidth.TYPE), BandwidthType.AS)
                        .filter(at -> at.value().value() < tias.getAsLong() / BITS)
                        .map(at -> finding(
                                        at.line().span(),
                                        "b=AS:" + at.value().value() + " kbit/s with headers is less than b=TIAS:"
                                                + tias.getAsLong() + " bit/s without")
                                .help("write b=AS in kbit/s with headers, b=TIAS in bit/s")
                                .build())
                        .toList();
    }
}
