package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShowCommandTest {

    private static final String OFFER = Path.of(System.getProperty("sdpkit.root"), "samples/chrome/offer.sdp")
            .toString();

    @Test
    void mediaDescriptionsAreRows() {
        Run run = Run.sdp("show", OFFER);
        assertEquals("""
                #  mid  media  port  proto              direction  codecs                                            ice            dtls             bundle
                0  0    audio  9     UDP/TLS/RTP/SAVPF  sendrecv   opus, red, G722, PCMU, PCMA, CN, telephone-event  no candidates  actpass sha-256  0
                1  1    video  9     UDP/TLS/RTP/SAVPF  sendrecv   VP8, rtx, H264, AV1, VP9, red, ulpfec             no candidates  actpass sha-256  0

                name    -
                origin  - 3554075631774043553 2 IN IP4 127.0.0.1
                time    permanent
                group   BUNDLE 0 1
                size    161 lines, 5396 bytes

                """, run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void anOverviewIsJson() throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(Run.sdp("show", "--format", "json", OFFER).bytes());
        assertEquals(1, json.get("version").asInt());
        assertEquals(OFFER, json.get("file").asText());
        assertEquals("UDP/TLS/RTP/SAVPF", json.at("/description/media/1/proto").asText());
    }

    @Test
    void aMalformedMediaLineIsNamedAsSuch() {
        Run run = Run.withInput("v=0\r\nm=audio 9\r\n", "show");
        assertEquals("""
                #  mid  media              port  proto  direction  codecs  ice  dtls  bundle
                0  -    malformed m= line  -     -      sendrecv   -       -    -     -

                size  2 lines, 16 bytes

                """, run.out());
    }
}
