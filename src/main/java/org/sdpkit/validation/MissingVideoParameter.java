package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Parameter;
import org.sdpkit.codec.RawVideo;
import org.sdpkit.diagnostic.Diagnostic;

/** Uncompressed video of which not everything is told that ST 2110-20 asks for beyond RFC 4175. */
final class MissingVideoParameter implements MediaRule {

    /** Beside what RFC 4175 requires. */
    private static final List<Parameter<?>> NEEDED =
            List.of(RawVideo.EXACT_FRAME_RATE, RawVideo.PACKING_MODE, RawVideo.SPECIFICATION);

    @Override
    public String code() {
        return "missing-video-parameter";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-20 section 7.2";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(RawVideo.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, RawVideo.FORMAT).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(CodecAt codec) {
        List<String> missing = NEEDED.stream()
                .map(Parameter::name)
                .filter(name -> codec.codec().parameters().find(name).isEmpty())
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(finding(codec.span(), "video has no " + String.join(", ", missing))
                        .help("add " + String.join(", ", missing) + " to a=fmtp:"
                                + codec.place().text())
                        .build());
    }
}
