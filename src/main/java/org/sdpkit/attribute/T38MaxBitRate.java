package org.sdpkit.attribute;

/**
 * {@code a=T38MaxBitRate:<bit rate>}: the highest rate of the fax itself. {@code T38maxBitRate} is met as well.
 *
 * @param name the name of the attribute as it is spelled
 * @param bitRate in bits per second
 * @since 0.1.0
 */
public record T38MaxBitRate(String name, long bitRate) {

    private static final String NAME = "T38MaxBitRate";
    private static final String ALSO = "T38maxBitRate";

    private static final long LARGEST = 4_294_967_295L;

    /** How it is read and written. */
    public static final AttributeType<T38MaxBitRate> TYPE = AttributeType.named(NAME, T38MaxBitRate.class)
            .alsoNamed(T38MaxBitRate::name, ALSO)
            .means("the highest rate of the fax itself")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("14400")
            .namedSyntax(
                    (name, in) -> new T38MaxBitRate(name, in.integer("bit rate", 0, LARGEST)),
                    (value, out) -> out.append(value.bitRate));

    public T38MaxBitRate {
        if (!name.equals(NAME) && !name.equals(ALSO)) {
            throw new IllegalArgumentException("name must be " + NAME + " or " + ALSO + ", not " + name);
        }
        if (bitRate < 0 || bitRate > LARGEST) {
            throw new IllegalArgumentException("bit rate must be 0 to " + LARGEST + ", not " + bitRate);
        }
    }

    /** Under its registered name. */
    public T38MaxBitRate(long bitRate) {
        this(NAME, bitRate);
    }
}
