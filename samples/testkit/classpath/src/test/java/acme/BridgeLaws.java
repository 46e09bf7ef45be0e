package acme;

import static org.sdpkit.testkit.SdpAssertions.assertThatSdp;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.sdpkit.Sdp;
import org.sdpkit.generate.Kind;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.testkit.jqwik.SdpDomain;
import org.sdpkit.testkit.jqwik.SdpKind;

/** What holds of every offer; one that shows the contrary shrinks to a few lines. */
@Domain(SdpDomain.class)
class BridgeLaws {

    private final Bridge bridge = new Bridge(List.of("opus", "VP8"));

    @Property(tries = 50)
    void noOtherCodecPasses(@ForAll @SdpKind(Kind.WEBRTC) SessionDescription offer) {
        SessionDescription passed = Sdp.parse(bridge.pass(Sdp.write(offer))).session();
        for (int i = 0; i < passed.mediaDescriptions().size(); i++) {
            if (isInUse(passed.mediaDescriptions().get(i))) {
                assertThatSdp(passed)
                        .media(i)
                        .hasNoCodec("H264")
                        .hasNoCodec("VP9")
                        .hasNoCodec("G722");
            }
        }
    }

    private static boolean isInUse(MediaDescription media) {
        return media.media().filter(field -> field.port() != 0).isPresent();
    }

    @Property(tries = 50)
    void whatHasPassedPassesAsItIs(@ForAll @SdpKind(Kind.WEBRTC) SessionDescription offer) {
        String passed = bridge.pass(Sdp.write(offer));
        assertThatSdp(bridge.pass(passed)).meansTheSameAs(passed);
    }
}
