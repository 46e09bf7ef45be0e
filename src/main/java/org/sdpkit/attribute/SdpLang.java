package org.sdpkit.attribute;

/**
 * {@code a=sdplang:<language tag>}: the language of the texts in the description.
 *
 * @param languageTag which language
 * @since 0.1.0
 */
public record SdpLang(LanguageTag languageTag) {

    /** How it is read and written. */
    public static final AttributeType<SdpLang> TYPE = AttributeType.named("sdplang", SdpLang.class)
            .means("the language of the texts in the description")
            .definedBy("RFC 8866 section 6.11")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .inherits(Inheritance.OVERRIDE, "RFC 8866 section 6.11")
            .examples("de", "zh-Hant-TW")
            .syntax(in -> new SdpLang(LanguageTag.read(in)), (value, out) -> out.append(value.languageTag));
}
