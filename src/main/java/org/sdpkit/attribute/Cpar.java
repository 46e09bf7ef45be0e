package org.sdpkit.attribute;

/**
 * {@code a=cpar:<cap-par>}: a parameter of the {@code a=cdsc} before it.
 *
 * @param parameter an attribute or a bandwidth
 * @since 0.1.0
 */
public record Cpar(CapabilityParameter parameter) {

    /** How it is read and written. */
    public static final AttributeType<Cpar> TYPE = AttributeType.named("cpar", Cpar.class)
            .means("a parameter of the a=cdsc before it")
            .definedBy("RFC 3407 section 3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.INHERIT)
            .repeatable()
            .examples("a=fmtp:96 0-16,32-35", "a=rtcp-mux", "b=AS:64")
            .syntax(in -> new Cpar(CapabilityParameters.read(in)), (cpar, out) -> out.append(cpar.parameter));
}
