package org.sdpkit.attribute;

/**
 * {@code a=control:<URI>}: what RTSP calls a stream, or at session level all of them.
 *
 * @param uri absolute or relative, visible characters; {@code *} for the base URI itself
 * @since 0.1.0
 */
public record Control(String uri) {

    /** How it is read and written. */
    public static final AttributeType<Control> TYPE = AttributeType.named("control", Control.class)
            .means("what RTSP calls a stream, or at session level all of them")
            .definedBy("RFC 7826 section 20.3")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .examples("*", "rtsp://example.com/foo", "trackID=1")
            .syntax(Control::read, (control, out) -> out.append(control.uri));

    public Control {
        Tokens.checkVisible("URI", uri);
    }

    /** Whether it is {@code *}: the base URI itself. */
    public boolean isBase() {
        return uri.equals("*");
    }

    private static Control read(ValueScanner in) {
        in.skipSpaces();
        return new Control(in.visible("URI"));
    }
}
