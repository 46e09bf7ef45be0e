package org.sdpkit.attribute;

/**
 * {@code a=bcap:<bw-cap-num> <bwtype>:<bandwidth>}: a bandwidth that a configuration may use.
 *
 * @param number 1 or more, by which configurations refer to it
 * @param bandwidthType a token, such as {@code AS}
 * @param bandwidth in the unit of the type
 * @since 0.1.0
 */
public record Bcap(int number, String bandwidthType, long bandwidth) {

    /** How it is read and written. */
    public static final AttributeType<Bcap> TYPE = AttributeType.named("bcap", Bcap.class)
            .means("a bandwidth that a configuration may use")
            .definedBy("RFC 7006 section 3.1.1")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.INHERIT)
            .repeatable()
            .examples("1 CT:200", "2 AS:64")
            .syntax(Bcap::read, (bcap, out) -> out.append(bcap.number)
                    .append(' ')
                    .append(bcap.bandwidthType)
                    .append(':')
                    .append(bcap.bandwidth));

    public Bcap {
        CapabilityNumbers.check("bandwidth capability number", number);
        Bandwidths.check(bandwidthType, bandwidth);
    }

    private static Bcap read(ValueScanner in) {
        int number = CapabilityNumbers.read(in, "bandwidth capability number");
        in.spaces();
        String type = Bandwidths.readType(in);
        return new Bcap(number, type, Bandwidths.readValue(in));
    }
}
