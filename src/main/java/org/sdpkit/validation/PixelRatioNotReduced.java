package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Parameter;
import org.sdpkit.codec.RawVideo;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;

/** A shape of pixels that is not written with the smallest numbers. */
final class PixelRatioNotReduced implements MediaRule {

    @Override
    public String code() {
        return "pixel-ratio-not-reduced";
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
        return CodecAt.in(media, RawVideo.FORMAT)
                .flatMap(codec -> report(codec).stream())
                .toList();
    }

    private Optional<Diagnostic> report(CodecAt codec) {
        Parameter<?> parameter = RawVideo.PIXEL_ASPECT_RATIO;
        Optional<Ratio> ratio =
                codec.codec().parameters().value(parameter.name()).flatMap(text -> Ratio.of(text, ':'));
        return ratio.map(Ratio::reduced)
                .filter(right -> !ratio.equals(Optional.of(right)))
                .flatMap(right -> codec.span(parameter)
                        .map(span -> finding(span, "shape of pixels is " + ratio.get() + ", which can be reduced")
                                .help("write PAR=" + right)
                                .fix(Fix.safe(new Edit(span, "PAR=" + right)))
                                .build()));
    }
}
