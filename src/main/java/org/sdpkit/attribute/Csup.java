package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=csup:<option-tag>,…}: the extensions of capability negotiation that are supported.
 *
 * @param optionTags tokens, such as {@code cap-v0}
 * @since 0.1.0
 */
public record Csup(List<String> optionTags) {

    /** How it is read and written. */
    public static final AttributeType<Csup> TYPE = AttributeType.named("csup", Csup.class)
            .means("the extensions of capability negotiation that are supported")
            .definedBy("RFC 5939 section 3.3.1")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .inherits(Inheritance.UNION, "RFC 5939 section 3.3.1")
            .examples("cap-v0", "cap-v0,foo,bar")
            .syntax(in -> new Csup(OptionTags.read(in)), (csup, out) -> out.append(String.join(",", csup.optionTags)));

    public Csup {
        optionTags = OptionTags.copyOf(optionTags);
    }
}
