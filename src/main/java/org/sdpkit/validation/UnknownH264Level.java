package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.H264;
import org.sdpkit.codec.ProfileLevelId;
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
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, H264.FORMAT, UnknownH264Level::isFaulty)
                .report(at -> report(at, at.stated(H264.PROFILE_LEVEL_ID).orElseThrow()));
    }

    private static boolean isFaulty(CodecAt at) {
        return at.stated(H264.PROFILE_LEVEL_ID)
                .filter(id -> id.level().isEmpty())
                .isPresent();
    }

    private Diagnostic report(CodecAt at, ProfileLevelId id) {
        return finding(
                        at.span(H264.PROFILE_LEVEL_ID).orElseGet(at::span),
                        "the last byte, " + id.levelIdc() + ", is no level of H.264")
                .help("write ten times the level, in hexadecimal digits: 1f for 3.1")
                .build();
    }
}
