package org.sdpkit.codec;

import java.util.Locale;
import java.util.Optional;
import org.sdpkit.attribute.ValueScanner;

/**
 * What an H.264 stream or decoder conforms to: three bytes of the sequence parameter set, in hexadecimal digits
 * (RFC 6184 section 8.1).
 *
 * @param profileIdc 0 to 255
 * @param profileIop the constraint flags, 0 to 255; constraint_set0_flag is the most significant bit
 * @param levelIdc 0 to 255
 * @since 0.1.0
 */
public record ProfileLevelId(int profileIdc, int profileIop, int levelIdc) {

    /** Baseline without constraints at level 1: what holds where nothing is said. */
    public static final ProfileLevelId DEFAULT = new ProfileLevelId(0x42, 0, 0x0A);

    private static final int BYTE = 255;
    private static final int HEX = 16;
    private static final int LAST_FLAG = 5;
    private static final int HIGH = 0x64;
    private static final int LEVEL_1 = 10;
    private static final int LEVEL_1B = 9;
    private static final int LEVEL_1_1 = 11;

    public ProfileLevelId {
        for (int value : new int[] {profileIdc, profileIop, levelIdc}) {
            if (value < 0 || value > BYTE) {
                throw new IllegalArgumentException("each byte must be 0 to 255, not " + value);
            }
        }
    }

    /** Whether constraint_set0_flag … constraint_set5_flag is set. */
    public boolean constraintSet(int flag) {
        if (flag < 0 || flag > LAST_FLAG) {
            throw new IllegalArgumentException("constraint flag must be 0 to 5, not " + flag);
        }
        return (profileIop >> (7 - flag) & 1) == 1;
    }

    /** The profile; empty where the bytes name none that has a name. */
    public Optional<H264Profile> profile() {
        return H264Profile.of(profileIdc, profileIop);
    }

    /** The level; empty where the bytes name none. */
    public Optional<H264Level> level() {
        return H264Level.of(profileIdc, profileIop, levelIdc);
    }

    /** Whether both name the same profile, whatever the level (RFC 6184 section 8.2.2). */
    boolean hasProfileOf(ProfileLevelId other) {
        boolean isNamed = profile().isPresent() || other.profile().isPresent();
        return isNamed
                ? profile().equals(other.profile())
                : profileIdc == other.profileIdc && profileIop == other.profileIop;
    }

    /** Below 0 if this is a lower level, above 0 if it is a higher one. */
    int compareLevel(ProfileLevelId other) {
        return Integer.compare(levelRank(), other.levelRank());
    }

    /** Levels in order: 1b lies between 1 and 1.1. */
    private int levelRank() {
        boolean is1b = level().equals(Optional.of(H264Level.LEVEL_1B));
        return is1b ? 2 * LEVEL_1 + 1 : 2 * levelIdc;
    }

    /** This profile at the level of another, which 1b spells in its own way (H.264 section A.3.4). */
    ProfileLevelId withLevelOf(ProfileLevelId other) {
        boolean is1b = other.level().equals(Optional.of(H264Level.LEVEL_1B));
        if (!H264Level.hasFlagFor1b(profileIdc)) {
            return new ProfileLevelId(profileIdc, profileIop, is1b ? LEVEL_1B : other.levelIdc);
        }
        int unflagged = profileIop & ~H264Level.CONSTRAINT_SET_3;
        return is1b
                ? new ProfileLevelId(profileIdc, unflagged | H264Level.CONSTRAINT_SET_3, LEVEL_1_1)
                : new ProfileLevelId(profileIdc, unflagged, other.levelIdc);
    }

    /** This profile at the level of a max-recv-level: profile-iop and level_idc in hexadecimal digits. */
    ProfileLevelId withReceiveLevel(String maxReceiveLevel) {
        int flags = byteAt(maxReceiveLevel, 0);
        int level = byteAt(maxReceiveLevel, 2);
        boolean isFlagged = (flags & H264Level.CONSTRAINT_SET_3) != 0;
        boolean is1b = isFlagged ? level == LEVEL_1_1 : level == LEVEL_1B;
        ProfileLevelId plain = new ProfileLevelId(HIGH, 0, is1b ? LEVEL_1B : level);
        return withLevelOf(plain);
    }

    static Parameter<ProfileLevelId> parameter() {
        return Parameter.named("profile-level-id", "3 hex octets", ProfileLevelId::read, ProfileLevelId::toString)
                .examples("42A01E", "42e01f");
    }

    private static ProfileLevelId read(ValueScanner in) {
        String digits = Syntax.hex(in, 3);
        return new ProfileLevelId(byteAt(digits, 0), byteAt(digits, 2), byteAt(digits, 4));
    }

    private static int byteAt(String digits, int index) {
        return Integer.parseInt(digits.substring(index, index + 2), HEX);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02x%02x%02x", profileIdc, profileIop, levelIdc);
    }
}
