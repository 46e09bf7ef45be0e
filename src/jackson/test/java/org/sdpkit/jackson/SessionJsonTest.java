package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;

class SessionJsonTest {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new SdpkitModule());

    @Test
    void typedValuesStandUnderTheirNames() throws Exception {
        String text = """
                v=0
                o=jdoe 18446744073709551616 2 IN IP4 192.0.2.1
                s=-
                t=0 0
                m=audio 9/2 RTP/AVP 96
                a=rtpmap:96  opus/48000/2
                a=sendonly
                a=ptime:2.50
                a=x-own:1
                stray
                """;
        assertEquals(mapper.readTree("""
                        {"version":1,"end":"LF","lines":[
                        {"type":"v","value":{"number":"0"}},
                        {"type":"o","value":{"username":"jdoe","sessionId":"18446744073709551616","sessionVersion":"2",
                          "netType":"IN","addressType":"IP4","address":"192.0.2.1"}},
                        {"type":"s","value":{"text":"-"}},
                        {"type":"t","value":{"start":"0","stop":"0"}}],
                        "media":[{"lines":[
                        {"type":"m","value":{"type":"audio","port":9,"portCount":2,"protocol":"RTP/AVP","formats":["96"]}},
                        {"type":"a","name":"rtpmap","value":{"payloadType":96,"encodingName":"opus","clockRate":48000,
                          "channels":2},"raw":"a=rtpmap:96  opus/48000/2"},
                        {"type":"a","name":"sendonly"},
                        {"type":"a","name":"ptime","value":{"packetTime":"2.50"}},
                        {"type":"a","name":"x-own","text":"1"},
                        {"raw":"stray"}]}]}"""), mapper.valueToTree(Sdp.parse(text).session()));
        assertRoundTrip(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aChangedValueWinsOverTheRawText() throws Exception {
        JsonNode json = mapper.valueToTree(Sdp.parse("v=0\r\nm=audio 9 RTP/AVP 96\r\na=rtpmap:96  opus/48000\r\n")
                .session());
        ((ObjectNode) json.at("/media/0/lines/1/value")).put("clockRate", 16000);
        assertEquals(
                "v=0\r\nm=audio 9 RTP/AVP 96\r\na=rtpmap:96 opus/16000\r\n",
                Sdp.write(mapper.treeToValue(json, SessionDescription.class)));
    }

    @Test
    void anyBytesComeBack() throws Exception {
        Random random = new Random(20261123);
        byte[] alphabet = "vosatrzm= :/-0123456789\r\n\0\u00FF.IN4".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            for (int j = 0; i % 3 > 0 && j < bytes.length; j++) {
                bytes[j] = alphabet[(bytes[j] & 0xFF) % alphabet.length];
            }
            assertRoundTrip(bytes);
        }
    }

    @Test
    void everySampleComesBack() throws Exception {
        Path samples = Path.of(System.getProperty("sdpkit.root"), "samples");
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".sdp")).toList()) {
                assertRoundTrip(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void whatIsNoDescriptionIsRefused() {
        for (String json : List.of(
                "{\"lines\":[{}]}",
                "{\"lines\":[{\"type\":\"v\"}]}",
                "{\"lines\":[{\"type\":\"v\",\"value\":{}}]}",
                "{\"lines\":[{\"type\":\"m\",\"value\":{\"type\":\"audio\",\"port\":\"x\"}}]}",
                "{\"end\":\"CRCR\"}")) {
            assertThrows(JsonProcessingException.class, () -> mapper.readValue(json, SessionDescription.class), json);
        }
    }

    private void assertRoundTrip(byte[] bytes) throws Exception {
        String json = mapper.writeValueAsString(Sdp.parse(bytes).session());
        assertArrayEquals(
                bytes, mapper.readValue(json, SessionDescription.class).bytes(), json);
    }
}
