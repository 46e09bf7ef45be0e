package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonCommandTest {

    private static final Path SAMPLES = Path.of(System.getProperty("sdpkit.root"), "samples");

    @Test
    void aDescriptionIsJson() throws Exception {
        Run run = Run.withInput("v=0\r\na=rtpmap:0 PCMU/8000\r\n", "json");
        JsonNode json = new ObjectMapper().readTree(run.bytes());
        assertEquals("PCMU", json.at("/lines/1/value/encodingName").asText());
        assertEquals(0, run.exitCode());
    }

    @Test
    void everySampleComesBackFromJson() throws Exception {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".sdp")).toList()) {
                byte[] json = Run.sdp("json", file.toString()).bytes();
                Run back = Run.withInput(json, "from-json");
                assertArrayEquals(Files.readAllBytes(file), back.bytes(), file.toString());
                assertEquals("", back.err());
            }
        }
    }

    @Test
    void theSampleInJsonIsTheSampleItself() throws Exception {
        assertArrayEquals(
                Files.readAllBytes(SAMPLES.resolve("sip/desk-phone-offer.sdp")),
                Run.sdp(
                                "from-json",
                                SAMPLES.resolve("json/desk-phone-offer.json").toString())
                        .bytes());
    }

    @Test
    void whatIsNoJsonIsSaidWhereItStands() {
        Run run = Run.withInput("{\"lines\": [\n x", "from-json");
        assertTrue(run.err().startsWith("sdp: <stdin>:2:"), run.err());
        assertEquals(3, run.exitCode());
        Run wrong = Run.withInput("{\"lines\":[{\"type\":\"v\",\"value\":{}}]}", "from-json");
        assertTrue(wrong.err().contains("expected a member number"), wrong.err());
        assertEquals(3, wrong.exitCode());
    }

    @Test
    void theShapeOfSdpTransformGoesBothWays() throws Exception {
        String text =
                "v=0\r\no=- 1 2 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\nm=audio 9 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n";
        Run run = Run.withInput(text, "json", "--as", "sdp-transform");
        assertEquals(
                "PCMU",
                new ObjectMapper()
                        .readTree(run.bytes())
                        .at("/media/0/rtp/0/codec")
                        .asText());
        assertEquals(
                text,
                Run.withInput(run.bytes(), "from-json", "--as", "sdp-transform").out());
        assertEquals(2, Run.withInput(text, "json", "--as", "xml").exitCode());
        assertEquals(
                3, Run.withInput("[]", "from-json", "--as", "sdp-transform").exitCode());
    }
}
