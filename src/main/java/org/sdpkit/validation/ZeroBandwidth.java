package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;

/** A media description with a bandwidth of 0. */
final class ZeroBandwidth implements MediaRule {

    private static final List<BandwidthType> OF_MEDIA = List.of(BandwidthType.AS, BandwidthType.CT, BandwidthType.TIAS);

    @Override
    public String code() {
        return "zero-bandwidth";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Bandwidth.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.isInUse()
                ? Suspects.among(media.lines(Bandwidth.TYPE), line -> line.as(Bandwidth.TYPE)
                                .filter(bandwidth -> bandwidth.value() == 0 && OF_MEDIA.contains(bandwidth.type()))
                                .isPresent())
                        .report(line -> finding(line.span(), "bandwidth of 0 asks for no media at all")
                                .help("write a=inactive, or the bandwidth that is wanted")
                                .build())
                : List.of();
    }
}
