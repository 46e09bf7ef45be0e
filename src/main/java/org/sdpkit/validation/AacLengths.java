package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Mpeg4Generic;
import org.sdpkit.diagnostic.Diagnostic;

/** AAC in a mode with other lengths than it has. */
final class AacLengths implements MediaRule {

    /** The bits of size, index and difference of indices. */
    private static final Map<String, List<Integer>> LENGTHS =
            Map.of("aac-hbr", List.of(13, 3, 3), "aac-lbr", List.of(6, 2, 2));

    @Override
    public String code() {
        return "aac-lengths";
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
                .flatMap(at -> at.as(Mpeg4Generic.FORMAT).stream()
                        .flatMap(aac -> Optional.ofNullable(
                                LENGTHS.get(aac.mode().orElse("").toLowerCase(Locale.ROOT)))
                                .filter(lengths -> !lengths.equals(
                                        List.of(aac.sizeLength(), aac.indexLength(), aac.indexDeltaLength())))
                                .stream())
                        .map(lengths -> finding(
                                        at.span(Mpeg4Generic.MODE).orElseGet(at::span),
                                        "mode needs sizeLength=" + lengths.get(0) + ";indexLength=" + lengths.get(1)
                                                + ";indexDeltaLength=" + lengths.get(2))
                                .help("write these lengths")
                                .build()))
                .toList();
    }
}
