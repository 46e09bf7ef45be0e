package org.sdpkit.attribute;

/**
 * {@code a=nortpproxy:<value>}: an RTP proxy is in the way already, and no other should be put there.
 *
 * @param value mostly {@code yes}; a token
 * @since 0.1.0
 */
public record NoRtpProxy(String value) {

    /** How it is read and written. */
    public static final AttributeType<NoRtpProxy> TYPE = AttributeType.named("nortpproxy", NoRtpProxy.class)
            .means("an RTP proxy is in the way already, and no other should be put there")
            .definedBy("no specification: module rtpproxy of Kamailio")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("yes")
            .syntax(in -> new NoRtpProxy(in.token("value", "")), (proxy, out) -> out.append(proxy.value));

    public NoRtpProxy {
        Tokens.check("value", value);
    }
}
