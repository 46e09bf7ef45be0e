package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Jxsv;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.BandwidthType;

/** Compressed video that does not say how much bandwidth it uses. */
final class CompressedVideoBandwidth implements MediaRule {

    @Override
    public String code() {
        return "compressed-video-bandwidth";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-22 section 7.3";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Jxsv.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean isTold = media.description().bandwidths().stream()
                .anyMatch(bandwidth -> bandwidth.type().equals(BandwidthType.AS));
        return isTold
                ? List.of()
                : CodecAt.in(media, Jxsv.FORMAT)
                        .limit(1)
                        .map(codec -> finding(media.line().span(), "JPEG XS video has no b=AS")
                                .help("add b=AS:<kilobits per second> below the c= line")
                                .build())
                        .toList();
    }
}
