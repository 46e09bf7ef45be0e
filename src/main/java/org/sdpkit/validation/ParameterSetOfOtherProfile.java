package org.sdpkit.validation;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.H264;
import org.sdpkit.codec.ProfileLevelId;
import org.sdpkit.diagnostic.Diagnostic;

/** A parameter set of another profile or level than is said. */
final class ParameterSetOfOtherProfile implements MediaRule {

    private static final int TYPE_BITS = 0x1F;
    private static final int SEQUENCE = 7;
    private static final int LAST = 3;
    private static final int BYTE = 0xFF;

    @Override
    public String code() {
        return "parameter-set-of-other-profile";
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
        return CodecAt.in(media, H264.FORMAT, ParameterSetOfOtherProfile::isFaulty)
                .report(at -> report(at, sequence(at).orElseThrow()));
    }

    private static boolean isFaulty(CodecAt at) {
        Optional<ProfileLevelId> stated = at.stated(H264.PROFILE_LEVEL_ID);
        return stated.isPresent()
                && at.says(H264.SPROP_PARAMETER_SETS)
                && sequence(at).filter(set -> !set.equals(stated.get())).isPresent();
    }

    private Diagnostic report(CodecAt at, ProfileLevelId set) {
        return finding(
                        at.span(H264.PROFILE_LEVEL_ID).orElseGet(at::span),
                        "sprop-parameter-sets is of profile and level " + set + ", profile-level-id is not")
                .help("write profile-level-id=" + set + ", or the parameter sets of the stream")
                .build();
    }

    /** What the first sequence parameter set says: the three bytes behind its header. */
    private static Optional<ProfileLevelId> sequence(CodecAt at) {
        return at.stated(H264.SPROP_PARAMETER_SETS).orElse(List.of()).stream()
                .map(ParameterSetOfOtherProfile::bytes)
                .filter(unit -> unit.length > LAST && (unit[0] & TYPE_BITS) == SEQUENCE)
                .findFirst()
                .map(unit -> new ProfileLevelId(unit[1] & BYTE, unit[2] & BYTE, unit[LAST] & BYTE));
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
