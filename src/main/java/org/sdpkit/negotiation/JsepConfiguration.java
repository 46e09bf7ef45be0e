package org.sdpkit.negotiation;

/**
 * What an endpoint of WebRTC is set up with: RTCConfiguration, and what the browser itself can do.
 *
 * @param capabilities codecs, header extensions, certificates' fingerprints and data channels; its addresses and ports count
 *     for nothing, since candidates are trickled
 * @param bundlePolicy how eagerly media is put on one transport
 * @param rtcpMuxPolicy whether RTP and RTCP have to share a port
 * @param bundleAttributes where the attributes of a shared transport stand
 * @param simulcastReception what becomes of simulcast that the other side offers to send
 * @param candidatePolicy which candidates are shown and used
 * @param candidatePoolSize how many components candidates are gathered for before they are needed
 * @since 0.1.0
 */
public record JsepConfiguration(
        Capabilities capabilities,
        BundlePolicy bundlePolicy,
        RtcpMuxPolicy rtcpMuxPolicy,
        BundleAttributes bundleAttributes,
        SimulcastReception simulcastReception,
        IceCandidatePolicy candidatePolicy,
        int candidatePoolSize) {

    private static final int LARGEST_POOL = 255;

    public JsepConfiguration {
        if (candidatePoolSize < 0 || candidatePoolSize > LARGEST_POOL) {
            throw new IllegalArgumentException("candidate pool size must be 0 to 255, not " + candidatePoolSize);
        }
    }

    /** These capabilities with the defaults of RFC 9429: balanced bundles, RTCP on the port of RTP. */
    public static JsepConfiguration of(Capabilities capabilities) {
        return new JsepConfiguration(
                capabilities,
                BundlePolicy.BALANCED,
                RtcpMuxPolicy.REQUIRE,
                BundleAttributes.REPEATED,
                SimulcastReception.ONE,
                IceCandidatePolicy.ALL,
                0);
    }

    /** The same with other capabilities. */
    public JsepConfiguration with(Capabilities other) {
        return new JsepConfiguration(
                other,
                bundlePolicy,
                rtcpMuxPolicy,
                bundleAttributes,
                simulcastReception,
                candidatePolicy,
                candidatePoolSize);
    }

    /** The same with another bundle policy. */
    public JsepConfiguration with(BundlePolicy other) {
        return new JsepConfiguration(
                capabilities,
                other,
                rtcpMuxPolicy,
                bundleAttributes,
                simulcastReception,
                candidatePolicy,
                candidatePoolSize);
    }

    /** The same with another policy for RTCP. */
    public JsepConfiguration with(RtcpMuxPolicy other) {
        return new JsepConfiguration(
                capabilities,
                bundlePolicy,
                other,
                bundleAttributes,
                simulcastReception,
                candidatePolicy,
                candidatePoolSize);
    }

    /** The same with the attributes of a shared transport elsewhere. */
    public JsepConfiguration with(BundleAttributes other) {
        return new JsepConfiguration(
                capabilities,
                bundlePolicy,
                rtcpMuxPolicy,
                other,
                simulcastReception,
                candidatePolicy,
                candidatePoolSize);
    }

    /** The same, but of simulcast more or less is received. */
    public JsepConfiguration with(SimulcastReception other) {
        return new JsepConfiguration(
                capabilities, bundlePolicy, rtcpMuxPolicy, bundleAttributes, other, candidatePolicy, candidatePoolSize);
    }

    /** The same with another policy for candidates. */
    public JsepConfiguration with(IceCandidatePolicy other) {
        return new JsepConfiguration(
                capabilities,
                bundlePolicy,
                rtcpMuxPolicy,
                bundleAttributes,
                simulcastReception,
                other,
                candidatePoolSize);
    }

    /** The same with a candidate pool of this size. */
    public JsepConfiguration withCandidatePoolSize(int components) {
        return new JsepConfiguration(
                capabilities,
                bundlePolicy,
                rtcpMuxPolicy,
                bundleAttributes,
                simulcastReception,
                candidatePolicy,
                components);
    }
}
