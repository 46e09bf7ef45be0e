package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Jxsv;
import org.sdpkit.codec.RawVideo;
import org.sdpkit.diagnostic.Diagnostic;

/** Video whose sender does not say how evenly it sends. */
final class MissingSenderType implements MediaRule {

    @Override
    public String code() {
        return "missing-sender-type";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-21 section 8.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(RawVideo.FORMAT, Jxsv.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, RawVideo.FORMAT, Jxsv.FORMAT)
                .filter(codec -> codec.codec().parameters().find("TP").isEmpty())
                .map(codec -> finding(codec.span(), "type of sender, TP, is not told")
                        .help("add TP=2110TPN, TP=2110TPNL or TP=2110TPW")
                        .build())
                .toList();
    }
}
