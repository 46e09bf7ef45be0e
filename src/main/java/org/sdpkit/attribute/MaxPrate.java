package org.sdpkit.attribute;

import java.math.BigDecimal;

/**
 * {@code a=maxprate:<packet rate>}: the largest number of packets a second.
 *
 * @param packetRate in packets a second, 0 or more; kept as it is spelled
 * @since 0.1.0
 */
public record MaxPrate(BigDecimal packetRate) {

    /** How it is read and written. */
    public static final AttributeType<MaxPrate> TYPE = AttributeType.named("maxprate", MaxPrate.class)
            .means("the largest number of packets a second")
            .definedBy("RFC 3890 section 6.6")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .examples("28.0", "50")
            .syntax(
                    in -> new MaxPrate(in.decimal("packet rate")),
                    (maxPrate, out) -> out.append(maxPrate.packetRate.toPlainString()));

    public MaxPrate {
        if (packetRate.signum() < 0) {
            throw new IllegalArgumentException("packet rate must be 0 or more, not " + packetRate);
        }
        packetRate = Decimals.plain(packetRate);
    }
}
