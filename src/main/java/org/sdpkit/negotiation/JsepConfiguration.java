package org.sdpkit.negotiation;

import java.util.function.Consumer;

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
        return but(draft -> draft.capabilities = other);
    }

    /** The same with another bundle policy. */
    public JsepConfiguration with(BundlePolicy other) {
        return but(draft -> draft.bundlePolicy = other);
    }

    /** The same with another policy for RTCP. */
    public JsepConfiguration with(RtcpMuxPolicy other) {
        return but(draft -> draft.rtcpMuxPolicy = other);
    }

    /** The same with the attributes of a shared transport elsewhere. */
    public JsepConfiguration with(BundleAttributes other) {
        return but(draft -> draft.bundleAttributes = other);
    }

    /** The same, but of simulcast more or less is received. */
    public JsepConfiguration with(SimulcastReception other) {
        return but(draft -> draft.simulcastReception = other);
    }

    /** The same with another policy for candidates. */
    public JsepConfiguration with(IceCandidatePolicy other) {
        return but(draft -> draft.candidatePolicy = other);
    }

    /** The same with a candidate pool of this size. */
    public JsepConfiguration withCandidatePoolSize(int components) {
        return but(draft -> draft.candidatePoolSize = components);
    }

    private JsepConfiguration but(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /** The next configuration, while it is put together. */
    private static final class Draft {

        private Capabilities capabilities;
        private BundlePolicy bundlePolicy;
        private RtcpMuxPolicy rtcpMuxPolicy;
        private BundleAttributes bundleAttributes;
        private SimulcastReception simulcastReception;
        private IceCandidatePolicy candidatePolicy;
        private int candidatePoolSize;

        Draft(JsepConfiguration from) {
            capabilities = from.capabilities;
            bundlePolicy = from.bundlePolicy;
            rtcpMuxPolicy = from.rtcpMuxPolicy;
            bundleAttributes = from.bundleAttributes;
            simulcastReception = from.simulcastReception;
            candidatePolicy = from.candidatePolicy;
            candidatePoolSize = from.candidatePoolSize;
        }

        JsepConfiguration build() {
            return new JsepConfiguration(
                    capabilities,
                    bundlePolicy,
                    rtcpMuxPolicy,
                    bundleAttributes,
                    simulcastReception,
                    candidatePolicy,
                    candidatePoolSize);
        }
    }
}
