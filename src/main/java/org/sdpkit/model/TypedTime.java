package org.sdpkit.model;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.sdpkit.attribute.ValueScanner;

/**
 * A length of time with its unit, such as {@code 7d} or {@code 3600}: RFC 8866 section 5.10.
 *
 * @param digits how many, as they are spelled
 * @param unit of what; seconds where none is written
 * @since 0.1.0
 */
public record TypedTime(String digits, Optional<Unit> unit) {

    /** What is counted. */
    public enum Unit {
        /** Days of 86400 seconds. */
        D(86_400),
        /** Hours. */
        H(3_600),
        /** Minutes. */
        M(60),
        /** Seconds. */
        S(1);

        private final long seconds;

        Unit(long seconds) {
            this.seconds = seconds;
        }
    }

    public TypedTime {
        Digits.check("time", digits);
    }

    /** The length of time; the longest there is where it is longer. */
    public Duration duration() {
        long seconds = unit.map(counted -> counted.seconds).orElse(1L);
        long count = Digits.toLong(digits).orElse(Long.MAX_VALUE);
        return Duration.ofSeconds(count > Long.MAX_VALUE / seconds ? Long.MAX_VALUE : count * seconds);
    }

    static TypedTime read(ValueScanner in, String expected) {
        String digits = in.digits(expected);
        Optional<Unit> unit = in.oneOf("d", "h", "m", "s").map(letter -> Unit.valueOf(letter.toUpperCase(Locale.ROOT)));
        if (!in.isAtEnd()) {
            throw in.malformed("unit d, h, m or s");
        }
        return new TypedTime(digits, unit);
    }

    @Override
    public String toString() {
        return digits
                + unit.map(counted -> counted.name().toLowerCase(Locale.ROOT)).orElse("");
    }
}
