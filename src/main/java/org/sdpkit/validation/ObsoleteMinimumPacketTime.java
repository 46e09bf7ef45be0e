package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Opus;
import org.sdpkit.diagnostic.Diagnostic;

/** A parameter of Opus that RFC 7587 does not have. */
final class ObsoleteMinimumPacketTime implements MediaRule {

    @Override
    public String code() {
        return "obsolete-minimum-packet-time";
    }

    @Override
    public String reference() {
        return "RFC 7587 section 6.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Opus.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, Opus.FORMAT)
                .flatMap(at -> at.span(Opus.MIN_PACKET_TIME).stream()
                        .map(span -> finding(span, "minptime is no parameter of opus")
                                .help("write a=ptime or a=maxptime")
                                .build()))
                .toList();
    }
}
