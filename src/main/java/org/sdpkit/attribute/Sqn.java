package org.sdpkit.attribute;

/**
 * {@code a=sqn:<sqn-num>}: the sequence number of a capability set. A space before it, as in RFC 3407, is let pass.
 *
 * @param number 0 to 255
 * @since 0.1.0
 */
public record Sqn(int number) {

    /** How it is read and written. */
    public static final AttributeType<Sqn> TYPE = AttributeType.named("sqn", Sqn.class)
            .means("the sequence number of a capability set")
            .definedBy("RFC 3407 section 3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .examples("0", "255")
            .syntax(Sqn::read, (sqn, out) -> out.append(sqn.number));

    private static final int LARGEST = 255;

    public Sqn {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException("sequence number must be 0 to 255, not " + number);
        }
    }

    private static Sqn read(ValueScanner in) {
        in.skipSpaces();
        return new Sqn(in.integer("sequence number", 0, LARGEST));
    }
}
