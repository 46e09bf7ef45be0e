package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MaxPrate;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;

/** A bandwidth without overhead, and no packet rate to add it. */
final class TiasWithoutPacketRate implements MediaRule {

    @Override
    public String code() {
        return "tias-without-packet-rate";
    }

    @Override
    public String reference() {
        return "RFC 3890 section 6.2.3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Bandwidth.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.isRtp() && !media.description().has(MaxPrate.TYPE)
                ? BandwidthAt.in(media.lines(Bandwidth.TYPE), BandwidthType.TIAS)
                        .map(at -> finding(
                                        at.line().span(),
                                        "b=TIAS does not count packet headers, and no a=maxprate tells their number")
                                .help("add a=maxprate:<packets per second>")
                                .build())
                        .toList()
                : List.of();
    }
}
