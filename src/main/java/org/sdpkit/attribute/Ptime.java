package org.sdpkit.attribute;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * {@code a=ptime:<packet time>}: the length of media in a packet.
 *
 * @param packetTime in milliseconds, more than 0; kept as it is spelled
 * @since 0.1.0
 */
public record Ptime(BigDecimal packetTime) {

    /** How it is read and written. */
    public static final AttributeType<Ptime> TYPE = AttributeType.named("ptime", Ptime.class)
            .means("the length of media in a packet")
            .definedBy("RFC 8866 section 6.4")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL_PER_PT)
            .examples("20", "0.125")
            .syntax(Ptime::read, (ptime, out) -> out.append(ptime.packetTime.toPlainString()));

    public Ptime {
        Decimals.checkPositive("packet time", packetTime);
        packetTime = Decimals.plain(packetTime);
    }

    /** The packet time, to the nanosecond. */
    public Duration duration() {
        return Duration.ofNanos(packetTime.movePointRight(6).longValue());
    }

    private static Ptime read(ValueScanner in) {
        int from = in.offset();
        BigDecimal milliseconds = in.decimal("packet time in milliseconds");
        if (milliseconds.signum() == 0) {
            in.back(from);
            throw in.malformed("packet time of more than 0");
        }
        return new Ptime(milliseconds);
    }
}
