package org.sdpkit.attribute;

/**
 * {@code a=x-google-flag:<flag>}: a switch of Chromium: {@code conference} for simulcast before RFC 8853. Not registered.
 *
 * @param flag a token
 * @since 0.1.0
 */
public record XGoogleFlag(String flag) {

    /** How it is read and written. */
    public static final AttributeType<XGoogleFlag> TYPE = AttributeType.named("x-google-flag", XGoogleFlag.class)
            .definedBy("libwebrtc pc/webrtc_sdp.cc")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("conference")
            .syntax(in -> new XGoogleFlag(in.token("flag", "")), (value, out) -> out.append(value.flag));

    public XGoogleFlag {
        Tokens.check("flag", flag);
    }
}
