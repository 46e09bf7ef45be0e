package org.sdpkit.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Rtx;
import org.sdpkit.diagnostic.Diagnostic;

/** Two retransmissions of one payload type. */
final class RepeatedRetransmission implements MediaRule {

    @Override
    public String code() {
        return "repeated-retransmission";
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
    public Stream<Diagnostic> findings(MediaAt media) {
        Map<Integer, CodecAt> first = new HashMap<>();
        return CodecAt.in(media, Rtx.FORMAT)
                .flatMap(at -> at.as(Rtx.FORMAT).flatMap(Rtx::associatedPayloadType).stream()
                        .flatMap(original -> Optional.ofNullable(first.putIfAbsent(original, at)).stream()
                                .map(before -> finding(
                                                at.span(), "payload type " + original + " is repeated by a second rtx")
                                        .help("keep one of them")
                                        .related(before.span(), "the first one")
                                        .build())));
    }
}
