package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.H264;
import org.sdpkit.diagnostic.Diagnostic;

/** A profile-level-id that names no profile of H.264. */
final class UnknownH264Profile implements MediaRule {

    @Override
    public String code() {
        return "unknown-h264-profile";
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
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, H264.FORMAT, UnknownH264Profile::isFaulty).report(at -> finding(
                        at.span(H264.PROFILE_LEVEL_ID).orElseGet(at::span),
                        "the first two bytes name no profile of H.264")
                .help("write the bytes of the sequence parameter set")
                .build());
    }

    private static boolean isFaulty(CodecAt at) {
        return at.stated(H264.PROFILE_LEVEL_ID)
                .filter(id -> id.profile().isEmpty())
                .isPresent();
    }
}
