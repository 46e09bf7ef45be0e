package org.sdpkit.attribute;

/**
 * {@code a=acap:<att-cap-num> <att-par>}: an attribute that a configuration may add.
 *
 * @param number 1 or more, by which configurations refer to it
 * @param attribute the attribute, without {@code a=}
 * @since 0.1.0
 */
public record Acap(int number, Nested attribute) {

    /** How it is read and written. */
    public static final AttributeType<Acap> TYPE = AttributeType.named("acap", Acap.class)
            .means("an attribute that a configuration may add")
            .definedBy("RFC 5939 section 3.4.1")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.INHERIT)
            .repeatable()
            .examples("1 ptime:20", "2 setup:actpass", "3 rtcp-mux", "2 fingerprint: SHA-1 4A:AD:B9")
            .syntax(
                    Acap::read,
                    (acap, out) -> out.append(acap.number).append(' ').append(acap.attribute));

    public Acap {
        CapabilityNumbers.check("attribute capability number", number);
    }

    private static Acap read(ValueScanner in) {
        int number = CapabilityNumbers.read(in, "attribute capability number");
        in.spaces();
        return new Acap(number, Nested.read(in));
    }
}
