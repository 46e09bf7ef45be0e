package org.sdpkit.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A profile of H.264 as a profile-level-id names it: RFC 6184 section 8.1, table 5, and for Constrained High and
 * Progressive High H.264 section A.2.4.
 *
 * @since 0.1.0
 */
public enum H264Profile {
    /** Constrained Baseline. */
    CONSTRAINED_BASELINE("Constrained Baseline", "42 x1xx0000 4d 1xxx0000 58 11xx0000"),
    /** Baseline. */
    BASELINE("Baseline", "42 x0xx0000 58 10xx0000"),
    /** Main. */
    MAIN("Main", "4d 0x0x0000"),
    /** Extended. */
    EXTENDED("Extended", "58 00xx0000"),
    /** High. */
    HIGH("High", "64 00000000"),
    /** Progressive High. */
    PROGRESSIVE_HIGH("Progressive High", "64 00001000"),
    /** Constrained High. */
    CONSTRAINED_HIGH("Constrained High", "64 00001100"),
    /** High 10. */
    HIGH_10("High 10", "6e 00000000"),
    /** High 4:2:2. */
    HIGH_422("High 4:2:2", "7a 00000000"),
    /** High 4:4:4 Predictive. */
    HIGH_444_PREDICTIVE("High 4:4:4 Predictive", "f4 00000000"),
    /** High 10 Intra. */
    HIGH_10_INTRA("High 10 Intra", "6e 00010000"),
    /** High 4:2:2 Intra. */
    HIGH_422_INTRA("High 4:2:2 Intra", "7a 00010000"),
    /** High 4:4:4 Intra. */
    HIGH_444_INTRA("High 4:4:4 Intra", "f4 00010000"),
    /** CAVLC 4:4:4 Intra. */
    CAVLC_444_INTRA("CAVLC 4:4:4 Intra", "2c 00010000");

    private static final List<Pattern> PATTERNS =
            Arrays.stream(values()).flatMap(Pattern::allOf).toList();

    private final String title;

    /** Each profile_idc in hexadecimal digits, then the bits of profile-iop, where x may be either. */
    private final String bytes;

    H264Profile(String title, String bytes) {
        this.title = title;
        this.bytes = bytes;
    }

    /** As H.264 names it: {@code Constrained Baseline}. */
    public String title() {
        return title;
    }

    /** The profile that these bytes name, if it is one of these. */
    static Optional<H264Profile> of(int profileIdc, int profileIop) {
        for (Pattern pattern : PATTERNS) {
            if (pattern.isOf(profileIdc, profileIop)) {
                return Optional.of(pattern.profile);
            }
        }
        return Optional.empty();
    }

    /**
     * Bytes that name a profile.
     *
     * @param fixed the bits of profile-iop that are not left open
     * @param flags what these are
     */
    private record Pattern(H264Profile profile, int profileIdc, int fixed, int flags) {

        private static final int LENGTH = "42 x1xx0000 ".length();
        private static final int HEX = 16;
        private static final int BINARY = 2;

        static Stream<Pattern> allOf(H264Profile profile) {
            return IntStream.iterate(0, at -> at < profile.bytes.length(), at -> at + LENGTH)
                    .mapToObj(at -> profile.bytes.substring(at, at + LENGTH - 1))
                    .map(bytes -> of(profile, bytes.substring(0, 2), bytes.substring(3)));
        }

        private static Pattern of(H264Profile profile, String profileIdc, String bits) {
            return new Pattern(
                    profile,
                    Integer.parseInt(profileIdc, HEX),
                    Integer.parseInt(bits.replace('0', '1').replace('x', '0'), BINARY),
                    Integer.parseInt(bits.replace('x', '0'), BINARY));
        }

        boolean isOf(int idc, int iop) {
            return idc == profileIdc && (iop & fixed) == flags;
        }
    }
}
