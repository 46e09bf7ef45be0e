package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Mp4aLatm;
import org.sdpkit.diagnostic.Diagnostic;

/** LATM audio whose configuration is nowhere. */
final class LatmWithoutConfiguration implements MediaRule {

    @Override
    public String code() {
        return "latm-without-configuration";
    }

    @Override
    public String reference() {
        return "RFC 6416 section 7.3";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Mp4aLatm.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(
                        media,
                        Mp4aLatm.FORMAT,
                        at -> at.as(Mp4aLatm.FORMAT)
                                        .filter(latm -> !latm.isConfigurationInBand())
                                        .isPresent()
                                && at.span(Mp4aLatm.CONFIGURATION).isEmpty())
                .report(at -> finding(
                                at.span(Mp4aLatm.IS_CONFIGURATION_IN_BAND).orElseGet(at::span),
                                "cpresent=0 needs a config")
                        .help("add config to a=fmtp:" + at.place().text())
                        .build());
    }
}
