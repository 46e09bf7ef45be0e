package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.RawVideo;
import org.sdpkit.diagnostic.Diagnostic;

/** A largest UDP datagram of a size that ST 2110-10 does not have. */
final class MaxUdpSize implements MediaRule {

    private static final Set<Integer> SIZES = Set.of(1460, 8960);

    @Override
    public String code() {
        return "max-udp-size";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-20 section 7.3";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(RawVideo.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, RawVideo.FORMAT, codec -> codec.as(RawVideo.FORMAT)
                        .flatMap(video -> video.stated(RawVideo.MAX_UDP_SIZE))
                        .filter(size -> !SIZES.contains(size))
                        .isPresent())
                .stream()
                .flatMap(codec -> codec.span(RawVideo.MAX_UDP_SIZE).stream())
                .map(span -> finding(span, "MAXUDP is neither 1460 nor 8960")
                        .help("write MAXUDP=1460 or MAXUDP=8960")
                        .build())
                .toList();
    }
}
