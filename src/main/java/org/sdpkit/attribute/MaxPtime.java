package org.sdpkit.attribute;

import java.math.BigDecimal;

/**
 * {@code a=maxptime:<maximum packet time>}: the largest length of media in a packet.
 *
 * @param maximumPacketTime in milliseconds, more than 0; kept as it is spelled
 * @since 0.1.0
 */
public record MaxPtime(BigDecimal maximumPacketTime) {

    /** How it is read and written. */
    public static final AttributeType<MaxPtime> TYPE = AttributeType.named("maxptime", MaxPtime.class)
            .means("the largest length of media in a packet")
            .definedBy("RFC 8866 section 6.5")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL_PER_PT)
            .examples("120", "60", "2.5")
            .syntax(
                    in -> new MaxPtime(in.positiveDecimal("maximum packet time in milliseconds")),
                    (maxPtime, out) -> out.append(maxPtime.maximumPacketTime.toPlainString()));

    public MaxPtime {
        Decimals.checkPositive("maximum packet time in milliseconds", maximumPacketTime);
        maximumPacketTime = Decimals.plain(maximumPacketTime);
    }
}
