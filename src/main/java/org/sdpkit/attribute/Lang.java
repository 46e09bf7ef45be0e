package org.sdpkit.attribute;

/**
 * {@code a=lang:<language tag>}: a language of the session or the media; the most preferred comes first.
 *
 * @param languageTag which language
 * @since 0.1.0
 */
public record Lang(LanguageTag languageTag) {

    /** How it is read and written. */
    public static final AttributeType<Lang> TYPE = AttributeType.named("lang", Lang.class)
            .means("a language of the session or the media; the most preferred comes first")
            .definedBy("RFC 8866 section 6.12")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .inherits(Inheritance.OVERRIDE, "RFC 8866 section 6.12")
            .examples("de", "zh-Hant-TW")
            .syntax(in -> new Lang(LanguageTag.read(in)), (value, out) -> out.append(value.languageTag));
}
