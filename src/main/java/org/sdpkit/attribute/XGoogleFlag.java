package org.sdpkit.attribute;

/**
 * {@code a=x-google-flag:<flag>}: something a conference asks of Chromium.
 *
 * @param flag a token; its case counts
 * @since 0.1.0
 */
public record XGoogleFlag(String flag) {

    /** Video is sent as to a conference. */
    public static final XGoogleFlag CONFERENCE = new XGoogleFlag("conference");

    /** How it is read and written. */
    public static final AttributeType<XGoogleFlag> TYPE = AttributeType.named("x-google-flag", XGoogleFlag.class)
            .means("something a conference asks of Chromium")
            .definedBy("no specification: libwebrtc")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("conference")
            .syntax(in -> new XGoogleFlag(in.token("flag", "")), (flag, out) -> out.append(flag.flag));

    public XGoogleFlag {
        Tokens.check("flag", flag);
    }
}
