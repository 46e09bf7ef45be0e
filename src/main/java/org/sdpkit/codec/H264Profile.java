package org.sdpkit.codec;

import java.util.Optional;

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

    private static final int PATTERN = "42 x1xx0000 ".length();
    private static final int HEX = 16;

    private final String title;

    /** Each profile_idc in hexadecimal digits, then the bits of profile-iop, where x may be either. */
    private final String patterns;

    H264Profile(String title, String patterns) {
        this.title = title;
        this.patterns = patterns;
    }

    /** As H.264 names it: {@code Constrained Baseline}. */
    public String title() {
        return title;
    }

    /** The profile that these bytes name, if it is one of these. */
    static Optional<H264Profile> of(int profileIdc, int profileIop) {
        for (H264Profile profile : values()) {
            for (int at = 0; at < profile.patterns.length(); at += PATTERN) {
                String pattern = profile.patterns.substring(at, at + PATTERN - 1);
                boolean isIdc = Integer.parseInt(pattern.substring(0, 2), HEX) == profileIdc;
                if (isIdc && matches(pattern.substring(3), profileIop)) {
                    return Optional.of(profile);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(String bits, int profileIop) {
        for (int i = 0; i < bits.length(); i++) {
            int bit = profileIop >> (bits.length() - 1 - i) & 1;
            if (bits.charAt(i) != 'x' && bits.charAt(i) - '0' != bit) {
                return false;
            }
        }
        return true;
    }
}
