package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.H264;
import org.sdpkit.diagnostic.Diagnostic;

/** H.264 that does not say its profile. */
final class MissingProfileLevelId implements MediaRule {

    @Override
    public String code() {
        return "missing-profile-level-id";
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
        return CodecAt.in(media, H264.FORMAT, at -> !at.says(H264.PROFILE_LEVEL_ID))
                .report(at -> finding(at.span(), "H264 has no profile-level-id, so that it is Baseline at level 1")
                        .help("add profile-level-id to a=fmtp:" + at.place().text())
                        .build());
    }
}
