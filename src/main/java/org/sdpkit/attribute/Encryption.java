package org.sdpkit.attribute;

/**
 * {@code a=encryption:optional|required|rejected}: whether media is encrypted, in Microsoft Lync and its forebears.
 *
 * @since 0.1.0
 */
public enum Encryption {
    /** It may be. */
    OPTIONAL,
    /** It must be. */
    REQUIRED,
    /** It must not be. */
    REJECTED;

    /** How it is read and written. */
    public static final AttributeType<Encryption> TYPE = AttributeType.named("encryption", Encryption.class)
            .means("whether media is encrypted, in Microsoft Lync and its forebears")
            .definedBy("no specification: MS-SDP")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("optional", "required", "rejected")
            .syntax(in -> Choices.read(in, Encryption.class), (value, out) -> out.append(Choices.text(value)));
}
