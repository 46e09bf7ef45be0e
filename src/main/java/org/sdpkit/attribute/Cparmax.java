package org.sdpkit.attribute;

/**
 * {@code a=cparmax:<cap-par>}: the largest value of a parameter of the {@code a=cdsc} before it.
 *
 * @param parameter an attribute or a bandwidth
 * @since 0.1.0
 */
public record Cparmax(CapabilityParameter parameter) {

    /** How it is read and written. */
    public static final AttributeType<Cparmax> TYPE = AttributeType.named("cparmax", Cparmax.class)
            .means("the largest value of a parameter of the a=cdsc before it")
            .definedBy("RFC 3407 section 3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .repeatable()
            .examples("b=AS:512", "a=ptime:30")
            .syntax(in -> new Cparmax(CapabilityParameters.read(in)), (cparmax, out) -> out.append(cparmax.parameter));
}
