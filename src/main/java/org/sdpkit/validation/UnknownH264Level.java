package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.H264;
import org.sdpkit.diagnostic.Diagnostic;

/** A profile-level-id that names no level of H.264. */
final class UnknownH264Level implements MediaRule {

    @Override
    public String code() {
        return "unknown-h264-level";
    }

    @Override
    public String reference() {
        return "RFC 6184 section 8.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(H264.FORMAT);
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, H264.FORMAT)
                .flatMap(at -> at
                        .as(H264.FORMAT)
                        .flatMap(h264 -> h264.stated(H264.PROFILE_LEVEL_ID))
                        .filter(id -> id.level().isEmpty())
                        .stream()
                        .flatMap(id -> at.span(H264.PROFILE_LEVEL_ID).stream()
                                .map(span -> finding(span, "the last byte, " + id.levelIdc() + ", is no level of H.264")
                                        .help("write ten times the level, in hexadecimal digits: 1f for 3.1")
                                        .build())));
    }
}
