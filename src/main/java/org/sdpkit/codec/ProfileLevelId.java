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
