package org.sdpkit.codec;

import java.util.Optional;

/**
 * A level of H.264, in ascending order: H.264 table A-1.
 *
 * @since 0.1.0
 */
public enum H264Level {
    /** 1. */
    LEVEL_1("1", 10),
    /** 1b, between 1 and 1.1. */
    LEVEL_1B("1b", 9),
    /** 1.1. */
    LEVEL_1_1("1.1", 11),
    /** 1.2. */
    LEVEL_1_2("1.2", 12),
    /** 1.3. */
    LEVEL_1_3("1.3", 13),
    /** 2. */
    LEVEL_2("2", 20),
    /** 2.1. */
    LEVEL_2_1("2.1", 21),
    /** 2.2. */
    LEVEL_2_2("2.2", 22),
    /** 3. */
    LEVEL_3("3", 30),
    /** 3.1. */
    LEVEL_3_1("3.1", 31),
    /** 3.2. */
    LEVEL_3_2("3.2", 32),
    /** 4. */
    LEVEL_4("4", 40),
    /** 4.1. */
    LEVEL_4_1("4.1", 41),
    /** 4.2. */
    LEVEL_4_2("4.2", 42),
    /** 5. */
    LEVEL_5("5", 50),
    /** 5.1. */
    LEVEL_5_1("5.1", 51),
    /** 5.2. */
    LEVEL_5_2("5.2", 52),
    /** 6. */
    LEVEL_6("6", 60),
    /** 6.1. */
    LEVEL_6_1("6.1", 61),
    /** 6.2. */
    LEVEL_6_2("6.2", 62);

    private static final int BASELINE = 66;
    private static final int MAIN = 77;
    private static final int EXTENDED = 88;
    static final int CONSTRAINT_SET_3 = 0x10;

    private final String number;
    private final int levelIdc;

    H264Level(String number, int levelIdc) {
        this.number = number;
        this.levelIdc = levelIdc;
    }

    /** As H.264 numbers it: {@code 3.1}. */
    public String number() {
        return number;
    }

    /**
     * The level that these bytes name, if it is one of these. Baseline, Main and Extended spell 1b as 1.1 with
     * constraint_set3_flag (RFC 6184 section 8.1), the other profiles as a level_idc of 9 (H.264 section A.3.4).
     */
    static Optional<H264Level> of(int profileIdc, int profileIop, int levelIdc) {
        boolean hasFlagFor1b = hasFlagFor1b(profileIdc);
        if (hasFlagFor1b && levelIdc == LEVEL_1_1.levelIdc && (profileIop & CONSTRAINT_SET_3) != 0) {
            return Optional.of(LEVEL_1B);
        }
        for (H264Level level : values()) {
            if (level.levelIdc == levelIdc && !(level == LEVEL_1B && hasFlagFor1b)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Whether a profile spells level 1b with constraint_set3_flag. */
    static boolean hasFlagFor1b(int profileIdc) {
        return profileIdc == BASELINE || profileIdc == MAIN || profileIdc == EXTENDED;
    }
}
