package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Jxsv;
import org.sdpkit.codec.Parameter;
import org.sdpkit.codec.RawVideo;
import org.sdpkit.codec.Smpte291;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;

/** A frame rate that is not written with the smallest numbers. */
final class FrameRateNotReduced implements MediaRule {

    @Override
    public String code() {
        return "frame-rate-not-reduced";
    }

    @Override
    public String reference() {
        return "RFC 9134 section 7.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(RawVideo.FORMAT, Jxsv.FORMAT, Smpte291.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, RawVideo.FORMAT, Jxsv.FORMAT, Smpte291.FORMAT)
                .flatMap(codec -> report(codec).stream())
                .toList();
    }

    private Optional<Diagnostic> report(CodecAt codec) {
        Parameter<?> parameter = RawVideo.EXACT_FRAME_RATE;
        Optional<String> written = codec.codec().parameters().value(parameter.name());
        return written.flatMap(text -> Ratio.of(text, '/'))
                .map(ratio -> ratio.reduced().text())
                .filter(right -> !written.equals(Optional.of(right)))
                .flatMap(right -> codec.span(parameter)
                        .map(span -> finding(span, "frame rate is " + written.orElse("") + ", which is " + right)
                                .help("write exactframerate=" + right)
                                .fix(Fix.safe(new Edit(span, "exactframerate=" + right)))
                                .build()));
    }
}
