package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Mpeg4Generic;
import org.sdpkit.diagnostic.Diagnostic;

/** AAC whose configuration is of another rate or other channels. */
final class AacOfOtherRate implements MediaRule {

    @Override
    public String code() {
        return "aac-of-other-rate";
    }

    @Override
    public String reference() {
        return "RFC 3640 section 3.3.6";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Mpeg4Generic.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, Mpeg4Generic.FORMAT)
                .flatMap(at -> at
                        .as(Mpeg4Generic.FORMAT)
                        .filter(aac -> aac.mode()
                                .filter(mode -> mode.regionMatches(true, 0, "AAC", 0, 3))
                                .isPresent())
                        .flatMap(Mpeg4Generic::configuration)
                        .flatMap(AudioConfiguration::of)
                        .filter(configuration -> !configuration.fits(at.codec()))
                        .flatMap(configuration -> at.span(Mpeg4Generic.CONFIGURATION)
                                .map(span -> finding(
                                                span,
                                                "config is of " + configuration.sampleRate() + " Hz and "
                                                        + configuration.channels() + " channels, the rtpmap is not")
                                        .help("correct the rtpmap, or the config")
                                        .build()))
                        .stream())
                .toList();
    }
}
