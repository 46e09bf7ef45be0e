package org.sdpkit.diff;

import java.util.Map;
import org.sdpkit.model.Attribute;

/** What attributes are about that are compared by name and value. */
final class AttributeAspects {

    private static final Map<String, Aspect> BY_NAME = Map.ofEntries(
            Map.entry("setup", Aspect.SETUP),
            Map.entry("tls-id", Aspect.TLS_ID),
            Map.entry("identity", Aspect.SECURITY_ATTRIBUTE),
            Map.entry("key-mgmt", Aspect.SECURITY_ATTRIBUTE),
            Map.entry("zrtp-hash", Aspect.SECURITY_ATTRIBUTE),
            Map.entry("dtls-message", Aspect.SECURITY_ATTRIBUTE),
            Map.entry("connection", Aspect.SECURITY_ATTRIBUTE),
            Map.entry("encryption", Aspect.SECURITY_ATTRIBUTE),
            Map.entry("cryptex", Aspect.SECURITY_ATTRIBUTE),
            Map.entry("sframe", Aspect.SECURITY_ATTRIBUTE),
            Map.entry("ice-options", Aspect.ICE_OPTIONS),
            Map.entry("ice-lite", Aspect.ICE_OPTIONS),
            Map.entry("ice-pacing", Aspect.ICE_OPTIONS),
            Map.entry("candidate", Aspect.CANDIDATE),
            Map.entry("end-of-candidates", Aspect.ICE_STATE),
            Map.entry("remote-candidates", Aspect.ICE_STATE),
            Map.entry("ice-mismatch", Aspect.ICE_STATE),
            Map.entry("ice-ufrag", Aspect.ICE_CREDENTIALS),
            Map.entry("ice-pwd", Aspect.ICE_CREDENTIALS),
            Map.entry("rtcp", Aspect.RTCP),
            Map.entry("rtcp-mux", Aspect.RTCP_MUX),
            Map.entry("rtcp-mux-only", Aspect.RTCP_MUX),
            Map.entry("rtcp-rsize", Aspect.RTCP_REDUCED_SIZE),
            Map.entry("bundle-only", Aspect.BUNDLE_ONLY),
            Map.entry("sctp-port", Aspect.SCTP),
            Map.entry("sctpmap", Aspect.SCTP),
            Map.entry("max-message-size", Aspect.DATA_CHANNEL),
            Map.entry("dcmap", Aspect.DATA_CHANNEL),
            Map.entry("dcsa", Aspect.DATA_CHANNEL),
            Map.entry("extmap", Aspect.EXTENSION),
            Map.entry("extmap-allow-mixed", Aspect.EXTENSION),
            Map.entry("fingerprint", Aspect.FINGERPRINT),
            Map.entry("crypto", Aspect.CRYPTO),
            Map.entry("msid", Aspect.MSID),
            Map.entry("rid", Aspect.RID),
            Map.entry("simulcast", Aspect.SIMULCAST),
            Map.entry("ssrc", Aspect.SOURCE),
            Map.entry("ssrc-group", Aspect.SOURCE),
            Map.entry("sendrecv", Aspect.DIRECTION),
            Map.entry("sendonly", Aspect.DIRECTION),
            Map.entry("recvonly", Aspect.DIRECTION),
            Map.entry("inactive", Aspect.DIRECTION),
            Map.entry("mid", Aspect.MID),
            Map.entry("msid-semantic", Aspect.MSID),
            Map.entry("ptime", Aspect.CODEC_ATTRIBUTE),
            Map.entry("maxptime", Aspect.CODEC_ATTRIBUTE),
            Map.entry("framerate", Aspect.CODEC_ATTRIBUTE),
            Map.entry("rtpmap", Aspect.ORPHAN),
            Map.entry("fmtp", Aspect.ORPHAN),
            Map.entry("rtcp-fb", Aspect.CODEC_FEEDBACK));

    private AttributeAspects() {}

    static Aspect of(String name, Aspect other) {
        return BY_NAME.getOrDefault(name, other);
    }

    /** Adds an attribute as it is: what it says, under its name. */
    static void add(Attribute attribute, Aspect other, String prefix, Facts facts) {
        Aspect aspect = of(attribute.name(), other);
        String value = Values.of(attribute);
        facts.add(aspect, prefix + "attribute." + attribute.name(), value.isEmpty() ? "set" : value);
    }
}
