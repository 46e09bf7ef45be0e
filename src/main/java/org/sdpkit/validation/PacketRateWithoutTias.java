package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MaxPrate;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;

/** A packet rate without the bandwidth it belongs to. */
final class PacketRateWithoutTias implements MediaRule {

    @Override
    public String code() {
        return "packet-rate-without-tias";
    }

    @Override
    public String reference() {
        return "RFC 3890 section 6.3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(MaxPrate.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean hasTias = BandwidthAt.in(media.lines(Bandwidth.TYPE), BandwidthType.TIAS)
                .findAny()
                .isPresent();
        return hasTias
                ? List.of()
                : media.all(MaxPrate.TYPE).stream()
                        .map(at -> finding(at.span(), "a=maxprate has no b=TIAS that it adds headers to")
                                .help("add b=TIAS, or remove the line")
                                .build())
                        .toList();
    }
}
