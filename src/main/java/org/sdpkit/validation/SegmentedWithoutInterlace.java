package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Jxsv;
import org.sdpkit.codec.RawVideo;
import org.sdpkit.diagnostic.Diagnostic;

/** Segmented frames that are not said to be interlaced. */
final class SegmentedWithoutInterlace implements MediaRule {

    @Override
    public String code() {
        return "segmented-without-interlace";
    }

    @Override
    public String reference() {
        return "RFC 9134 section 7.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(RawVideo.FORMAT, Jxsv.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, RawVideo.FORMAT, Jxsv.FORMAT)
                .filter(codec -> codec.codec().parameters().find("interlace").isEmpty())
                .flatMap(codec -> codec.span(RawVideo.IS_SEGMENTED).stream())
                .map(span -> finding(span, "segmented stands without interlace")
                        .help("add interlace, or remove segmented")
                        .build())
                .toList();
    }
}
