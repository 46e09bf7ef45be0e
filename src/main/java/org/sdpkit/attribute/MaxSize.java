package org.sdpkit.attribute;

/**
 * {@code a=max-size:<size>}: the largest message that is wanted in MSRP.
 *
 * @param size in octets, 0 or more
 * @since 0.1.0
 */
public record MaxSize(long size) {

    /** How it is read and written. */
    public static final AttributeType<MaxSize> TYPE = AttributeType.named("max-size", MaxSize.class)
            .means("the largest message that is wanted in MSRP")
            .definedBy("RFC 4975 section 8.6")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TBD)
            .examples("65535", "0")
            .syntax(
                    in -> new MaxSize(in.integer("size in octets", 0, Decimals.LARGEST)),
                    (maxSize, out) -> out.append(maxSize.size));

    public MaxSize {
        Decimals.checkAtLeast("size", size, 0);
    }
}
