package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=hlang-send:<language tag> …}: the human languages that the side can send here, the most preferred first.
 *
 * @param languageTags at least one; in an answer one
 * @since 0.1.0
 */
public record HlangSend(List<LanguageTag> languageTags) {

    /** How it is read and written. */
    public static final AttributeType<HlangSend> TYPE = AttributeType.named("hlang-send", HlangSend.class)
            .means("the human languages that the side can send here, the most preferred first")
            .definedBy("RFC 8373 section 6.1")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.NORMAL)
            .examples("en", "es eu en")
            .syntax(
                    in -> new HlangSend(LanguageTag.readList(in)),
                    (value, out) -> LanguageTag.writeList(value.languageTags, out));

    public HlangSend {
        languageTags = List.copyOf(languageTags);
        if (languageTags.isEmpty()) {
            throw new IllegalArgumentException("language tags must not be empty");
        }
    }
}
