package org.sdpkit.attribute;

/**
 * {@code a=ice-ufrag:<ufrag>}: the name under which connectivity checks are made.
 *
 * @param ufrag 4 to 256 letters, digits, {@code +} and {@code /}
 * @since 0.1.0
 */
public record IceUfrag(String ufrag) {

    /** How it is read and written. */
    public static final AttributeType<IceUfrag> TYPE = AttributeType.named("ice-ufrag", IceUfrag.class)
            .means("the name under which connectivity checks are made")
            .definedBy("RFC 8839 section 5.4")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .inherits(Inheritance.OVERRIDE, "RFC 8839 section 5.4")
            .examples("8hhY", "sB7I", "074c6550")
            .syntax(IceUfrag::read, (ufrag, out) -> out.append(ufrag.ufrag));

    private static final int SHORTEST = 4;
    private static final int LONGEST = 256;

    public IceUfrag {
        Tokens.checkRun("ufrag", ufrag, SHORTEST, LONGEST, Chars::isIce);
    }

    private static IceUfrag read(ValueScanner in) {
        return new IceUfrag(in.run("ufrag", SHORTEST, LONGEST, Chars::isIce));
    }
}
