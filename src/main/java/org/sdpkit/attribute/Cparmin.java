package org.sdpkit.attribute;

/**
 * {@code a=cparmin:<cap-par>}: the least value of a parameter of the {@code a=cdsc} before it.
 *
 * @param parameter an attribute or a bandwidth
 * @since 0.1.0
 */
public record Cparmin(CapabilityParameter parameter) {

    /** How it is read and written. */
    public static final AttributeType<Cparmin> TYPE = AttributeType.named("cparmin", Cparmin.class)
            .means("the least value of a parameter of the a=cdsc before it")
            .definedBy("RFC 3407 section 3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .repeatable()
            .examples("b=AS:32", "a=ptime:10")
            .syntax(in -> new Cparmin(CapabilityParameters.read(in)), (cparmin, out) -> out.append(cparmin.parameter));
}
