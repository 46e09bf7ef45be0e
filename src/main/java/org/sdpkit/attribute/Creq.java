package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=creq:<option-tag>,…}: the extensions of capability negotiation that the other side must support.
 *
 * @param optionTags tokens, such as {@code med-v0}
 * @since 0.1.0
 */
public record Creq(List<String> optionTags) {

    /** How it is read and written. */
    public static final AttributeType<Creq> TYPE = AttributeType.named("creq", Creq.class)
            .means("the extensions of capability negotiation that the other side must support")
            .definedBy("RFC 5939 section 3.3.2")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .inherits(Inheritance.UNION, "RFC 5939 section 3.3.2")
            .examples("med-v0", "cap-v0,foo,bar")
            .syntax(in -> new Creq(OptionTags.read(in)), (creq, out) -> out.append(String.join(",", creq.optionTags)));

    public Creq {
        optionTags = OptionTags.copyOf(optionTags);
    }
}
