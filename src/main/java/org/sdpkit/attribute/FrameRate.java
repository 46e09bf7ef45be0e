package org.sdpkit.attribute;

import java.math.BigDecimal;

/**
 * {@code a=framerate:<frame rate>}: the largest frame rate of video.
 *
 * @param frameRate in frames a second, more than 0; kept as it is spelled
 * @since 0.1.0
 */
public record FrameRate(BigDecimal frameRate) {

    /** How it is read and written. */
    public static final AttributeType<FrameRate> TYPE = AttributeType.named("framerate", FrameRate.class)
            .means("the largest frame rate of video")
            .definedBy("RFC 8866 section 6.13")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL_PER_PT)
            .examples("25", "29.97", "25.0")
            .syntax(
                    in -> new FrameRate(in.positiveDecimal("frame rate")),
                    (frameRate, out) -> out.append(frameRate.frameRate.toPlainString()));

    public FrameRate {
        Decimals.checkPositive("frame rate", frameRate);
        frameRate = Decimals.plain(frameRate);
    }
}
