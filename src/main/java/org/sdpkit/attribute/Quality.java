package org.sdpkit.attribute;

/**
 * {@code a=quality:<quality>}: a suggestion for the quality of the encoding.
 *
 * @param quality 0 or more; of video 0, the worst, to 10, the best for still images
 * @since 0.1.0
 */
public record Quality(int quality) {

    /** How it is read and written. */
    public static final AttributeType<Quality> TYPE = AttributeType.named("quality", Quality.class)
            .means("a suggestion for the quality of the encoding")
            .definedBy("RFC 8866 section 6.14")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .examples("10", "0")
            .syntax(
                    in -> new Quality(in.integer("quality", 0, Integer.MAX_VALUE)),
                    (quality, out) -> out.append(quality.quality));

    public Quality {
        Tokens.checkRange("quality", quality, 0, Integer.MAX_VALUE);
    }
}
