package org.sdpkit.attribute;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A clock by which media is sampled: RFC 7273 section 5.4.
 *
 * @since 0.1.0
 */
public sealed interface MediaClock {

    /**
     * {@code sender}: the clock of the sender, or of the stream that the name says.
     *
     * @since 0.1.0
     */
    record Sender() implements MediaClock {

        @Override
        public String toString() {
            return "sender";
        }
    }

    /**
     * {@code direct[=<offset>][ rate=<numerator>/<denominator>]}: derived from the reference clock.
     *
     * @param offset the time stamp of RTP at the epoch of the reference clock, 0 to 4294967295
     * @param rate what the clock rate of the format is multiplied by
     * @since 0.1.0
     */
    record Direct(OptionalLong offset, Optional<Rate> rate) implements MediaClock {

        private static final long LARGEST_OFFSET = 4_294_967_295L;

        public Direct {
            offset.ifPresent(timestamp -> Tokens.checkRange("offset", timestamp, 0, LARGEST_OFFSET));
        }

        /** Derived with this offset and at the rate of the format. */
        public Direct(long offset) {
            this(OptionalLong.of(offset), Optional.empty());
        }

        private static Direct read(ValueScanner in) {
            OptionalLong offset =
                    in.skip('=') ? OptionalLong.of(in.integer("offset", 0, LARGEST_OFFSET)) : OptionalLong.empty();
            if (in.isAtEnd()) {
                return new Direct(offset, Optional.empty());
            }
            in.spaces();
            return new Direct(offset, Optional.of(Rate.read(in)));
        }

        @Override
        public String toString() {
            return "direct"
                    + (offset.isPresent() ? "=" + offset.getAsLong() : "")
                    + rate.map(ratio -> " " + ratio).orElse("");
        }
    }

    /**
     * {@code rate=<numerator>/<denominator>}: a ratio.
     *
     * <p>A rate in Hz instead, {@code rate=90000}, is let pass: many descriptions of SMPTE ST 2110 have it.
     *
     * @param numerator 1 or more
     * @param denominator 1 or more; empty where the numerator is in Hz
     * @since 0.1.0
     */
    record Rate(int numerator, OptionalInt denominator) {

        public Rate {
            Tokens.checkRange("numerator", numerator, 1, Integer.MAX_VALUE);
            denominator.ifPresent(number -> Tokens.checkRange("denominator", number, 1, Integer.MAX_VALUE));
        }

        private static Rate read(ValueScanner in) {
            in.expect("rate=");
            int numerator = in.integer("numerator", 1, Integer.MAX_VALUE);
            return new Rate(
                    numerator,
                    in.skip('/')
                            ? OptionalInt.of(in.integer("denominator", 1, Integer.MAX_VALUE))
                            : OptionalInt.empty());
        }

        @Override
        public String toString() {
            return "rate=" + numerator + (denominator.isPresent() ? "/" + denominator.getAsInt() : "");
        }
    }

    /**
     * {@code IEEE1722=<stream>}: the clock of a stream of Audio Video Bridging.
     *
     * @param streamId the stream
     * @since 0.1.0
     */
    record Ieee1722(Eui64 streamId) implements MediaClock {

        @Override
        public String toString() {
            return "IEEE1722=" + streamId;
        }
    }

    /**
     * {@code <name>[=<value>]}: another clock.
     *
     * @param name a token
     * @param value what more is said, as it is written
     * @since 0.1.0
     */
    record Other(String name, Optional<String> value) implements MediaClock {

        private static final List<String> TAKEN = List.of("id", "sender", "direct", "IEEE1722");

        public Other {
            Tokens.check("name", name);
            value.ifPresent(text -> Tokens.checkText("value", text));
            if (TAKEN.contains(name)) {
                throw new IllegalArgumentException("name must be none of " + TAKEN + ", not " + name);
            }
        }

        @Override
        public String toString() {
            return name + value.map(text -> "=" + text).orElse("");
        }
    }

    static MediaClock read(ValueScanner in) {
        int from = in.offset();
        String name = in.token("media clock", "");
        return switch (name) {
            case "sender" -> new Sender();
            case "direct" -> Direct.read(in);
            case "IEEE1722" -> {
                in.expect('=');
                yield new Ieee1722(Eui64.read(in));
            }
            case "id" -> {
                in.back(from);
                throw in.malformed("media clock");
            }
            default -> new Other(name, value(in));
        };
    }

    private static Optional<String> value(ValueScanner in) {
        if (!in.skip('=')) {
            return Optional.empty();
        }
        if (in.isAt(' ')) {
            throw in.malformed("value");
        }
        return Optional.of(in.trimmedByteString("value"));
    }
}
