package org.sdpkit.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A moment, in seconds since the beginning of 1900 UTC: RFC 8866 section 5.9. It does not wrap in 2036.
 *
 * @param digits the seconds, as they are spelled; 0 stands for no bound
 * @since 0.1.0
 */
public record NtpTime(String digits) implements Comparable<NtpTime> {

    /** No bound. */
    public static final NtpTime ZERO = new NtpTime("0");

    /** The seconds from 1900 to 1970. */
    private static final long EPOCH = 2_208_988_800L;

    public NtpTime {
        Digits.check("time", digits);
    }

    /** This moment, in whole seconds. */
    public static NtpTime of(Instant moment) {
        return new NtpTime(Long.toString(Math.addExact(moment.getEpochSecond(), EPOCH)));
    }

    /** Whether it stands for no bound. */
    public boolean isZero() {
        return Digits.isZero(digits);
    }

    /** The moment; empty where it stands for no bound, or is later than an {@link Instant} can say. */
    public Optional<Instant> instant() {
        if (isZero()) {
            return Optional.empty();
        }
        return Digits.toLong(digits).stream()
                .filter(seconds -> seconds - EPOCH <= Instant.MAX.getEpochSecond())
                .mapToObj(seconds -> Instant.ofEpochSecond(seconds - EPOCH))
                .findFirst();
    }

    @Override
    public int compareTo(NtpTime other) {
        return Digits.compare(digits, other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
