package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Rtx;
import org.sdpkit.diagnostic.Diagnostic;

/** Retransmission of retransmission. */
final class RetransmittedRetransmission implements MediaRule {

    @Override
    public String code() {
        return "retransmitted-retransmission";
    }

    @Override
    public String reference() {
        return "RFC 4588 section 8.6";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Rtx.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return primaries(media, Rtx.FORMAT)
                .map(at -> finding(at.span(Rtx.ASSOCIATED_PAYLOAD_TYPE).orElseGet(at::span), "rtx repeats rtx")
                        .help("name the payload type of a codec that carries media")
                        .build())
                .toList();
    }

    /** The retransmissions whose original is of this format, itself too. */
    private static Stream<CodecAt> primaries(MediaAt media, Format<?> format) {
        return CodecAt.in(media, Rtx.FORMAT, at -> at.primary()
                        .filter(original -> original.is(format))
                        .isPresent())
                .stream();
    }
}
