package acme;

import static org.sdpkit.testkit.SdpAssertions.assertThatExchange;
import static org.sdpkit.testkit.SdpAssertions.assertThatSdp;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.sdpkit.attribute.Direction;
import org.sdpkit.generate.Kind;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.testkit.FarEnd;
import org.sdpkit.testkit.GoldenFile;
import org.sdpkit.testkit.SdpFixture;
import org.sdpkit.testkit.SdpSource;
import org.sdpkit.validation.Profile;

class BridgeTest {

    private final Bridge bridge = new Bridge(List.of("opus", "VP8"));

    @Test
    void aCallOfChromeAndFirefoxIsHeldAndResumed() {
        FarEnd chrome = FarEnd.chrome(1).calls(MediaType.AUDIO, MediaType.VIDEO);
        FarEnd firefox = FarEnd.firefox(2).hears(bridge.pass(chrome.says()));
        chrome = chrome.hears(bridge.pass(firefox.says()));
        assertThatSdp(firefox.says())
                .media("audio")
                .direction(Direction.SENDRECV)
                .codecs("opus")
                .media("video")
                .hasNoCodec("H264")
                .codec("VP8");

        firefox = firefox.holds();
        chrome = chrome.hears(bridge.pass(firefox.says()));
        firefox = firefox.hears(bridge.pass(chrome.says())).resumes();
        chrome = chrome.hears(bridge.pass(firefox.says()));
        firefox = firefox.hears(bridge.pass(chrome.says()));
        assertThatExchange(firefox.exchange()).hasRounds(3).isLegal(Profile.WEBRTC);
    }

    @Test
    void whatPassesIsAsItWas() {
        String passed = bridge.pass("""
                v=0
                o=- 1 1 IN IP4 192.0.2.1
                s=-
                c=IN IP4 192.0.2.1
                t=0 0
                m=audio 5000 RTP/AVP 9 111
                a=rtpmap:9 G722/8000
                a=rtpmap:111 opus/48000/2
                """);
        GoldenFile.of("src/test/resources/passed.golden").assertHolds(passed);
    }

    @Test
    void aDescriptionKeepsItsSize(@SdpFixture(kind = Kind.WEBRTC, seed = 3) SessionDescription offer) {
        assertThatSdp(bridge.pass(offer.toString()))
                .hasMedia(offer.mediaDescriptions().size());
    }

    @ParameterizedTest
    @SdpSource(kind = Kind.WEBRTC, count = 20)
    void whatPassesIsWellFormed(SessionDescription offer) {
        assertThatSdp(bridge.pass(offer.toString())).isWellFormed();
    }
}
