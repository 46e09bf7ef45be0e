package org.sdpkit.attribute;

/**
 * {@code a=icap:<title-cap-num> <text>}: a title that a configuration may use.
 *
 * @param number 1 or more, by which configurations refer to it
 * @param text as in the i= line
 * @since 0.1.0
 */
public record Icap(int number, String text) {

    /** How it is read and written. */
    public static final AttributeType<Icap> TYPE = AttributeType.named("icap", Icap.class)
            .means("a title that a configuration may use")
            .definedBy("RFC 7006 section 3.1.3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .examples("1 Video conference", "2 Document Camera")
            .syntax(
                    Icap::read,
                    (icap, out) -> out.append(icap.number).append(' ').append(icap.text));

    public Icap {
        CapabilityNumbers.check("title capability number", number);
        Texts.check("text", text);
    }

    private static Icap read(ValueScanner in) {
        int number = CapabilityNumbers.read(in, "title capability number");
        in.spaces();
        return new Icap(number, in.rest("text"));
    }
}
