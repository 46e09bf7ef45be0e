package org.sdpkit.attribute;

import java.math.BigDecimal;

/**
 * {@code a=x-framerate:<frame rate>}: the frame rate of video of an RTSP camera.
 *
 * <p>Spaces before the number are let pass: cameras write them.
 *
 * @param frameRate in frames a second, 0 or more; kept as it is spelled
 * @since 0.1.0
 */
public record XFramerate(BigDecimal frameRate) {

    /** How it is read and written. */
    public static final AttributeType<XFramerate> TYPE = AttributeType.named("x-framerate", XFramerate.class)
            .means("the frame rate of video of an RTSP camera")
            .definedBy("no specification: RTSP servers")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("15", "29.97")
            .syntax(XFramerate::read, (rate, out) -> out.append(rate.frameRate.toPlainString()));

    public XFramerate {
        if (frameRate.signum() < 0) {
            throw new IllegalArgumentException("frame rate must be 0 or more, not " + frameRate);
        }
        frameRate = Decimals.plain(frameRate);
    }

    private static XFramerate read(ValueScanner in) {
        in.skipSpaces();
        return new XFramerate(in.decimal("frame rate"));
    }
}
