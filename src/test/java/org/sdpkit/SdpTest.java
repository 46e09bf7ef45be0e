package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sdpkit.model.Limits;
import org.sdpkit.model.SessionDescription;

class SdpTest {

    private static final String DESCRIPTION = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=Käse \"1\"\r\nt=0 0\r\n";
    private static final String ESCAPED = DESCRIPTION.replace("\"", "\\\"").replace("\r\n", "\\r\\n");
    private static final String JSON = "{\"type\":\"offer\",\"sdp\":\"" + ESCAPED + "\"}";

    private record Pasted(String text, List<String> wrappings) {}

    static List<Pasted> pasted() {
        return List.of(
                new Pasted(JSON, List.of("JSON")),
                new Pasted(" [ { \"jsep\" : { \"sdp\" : \"" + ESCAPED + "\" } } ]\n", List.of("JSON")),
                new Pasted("\"" + ESCAPED + "\"\n", List.of("quotes")),
                new Pasted("'" + ESCAPED + "'", List.of("quotes")),
                new Pasted(ESCAPED, List.of("spelled-out line ends")),
                new Pasted(JSON.replace("ä", "\\u00e4"), List.of("JSON")),
                new Pasted(base64(DESCRIPTION), List.of("base64")),
                new Pasted(base64(JSON) + "\n", List.of("base64", "JSON")),
                new Pasted("\"" + base64(JSON) + "\"", List.of("quotes", "base64", "JSON")));
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("pasted")
    void whatPeoplePasteIsUnwrapped(Pasted pasted) {
        Unwrapped unwrapped = Sdp.unwrap(pasted.text.getBytes(StandardCharsets.UTF_8));
        assertEquals(pasted.wrappings, unwrapped.wrappings());
        assertEquals(DESCRIPTION, new String(unwrapped.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNotWrappedStaysAsItIs() {
        for (String text : List.of(
                DESCRIPTION,
                "",
                "hello world",
                "{\"type\":\"offer\"}",
                "{\"sdp\":\"hello\"}",
                "\"\"",
                "AAAA",
                "s=a\\r\\nb\r\nv=0\r\n",
                "v=0\r\ns=\"quoted\\nname\"\r\n")) {
            Unwrapped unwrapped = Sdp.unwrap(text.getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of(), unwrapped.wrappings(), text);
            assertEquals(text, new String(unwrapped.bytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whoInsistsGetsAllDiagnostics() {
        SessionDescription session = Sdp.parse(DESCRIPTION).orThrow();
        assertEquals(DESCRIPTION, Sdp.write(session));
        Parsed broken = Sdp.parse(DESCRIPTION + "\r\nm=audio\r\n");
        SdpException thrown = assertThrows(SdpException.class, broken::orThrow);
        assertEquals("""
                5:1: error[blank-line] line is blank
                6:8: error[malformed-media] found the end of the line, expected port""", thrown.getMessage());
        assertEquals(broken.diagnostics(), thrown.diagnostics());
        assertSame(broken.diagnostics(), broken.diagnostics());
    }

    @Test
    void aLineEndAloneIsNoError() {
        String text = DESCRIPTION.replace("\r\n", "\n");
        assertEquals(text, Sdp.write(Sdp.parse(text).orThrow()));
    }

    @Test
    void theBytesOfTheCallerMayChangeLater() {
        byte[] bytes = DESCRIPTION.getBytes(StandardCharsets.UTF_8);
        SessionDescription session = Sdp.parse(bytes).session();
        bytes[0] = 'x';
        assertEquals(DESCRIPTION, Sdp.write(session));
    }

    @Test
    void pastALimitTheRestIsOneStrayLine() {
        for (Limits limits :
                List.of(new Limits(30, 100, 100, 100), new Limits(100, 2, 100, 100), new Limits(100, 100, 12, 100))) {
            Parsed parsed = SdpReader.STANDARD.with(limits).parse(DESCRIPTION);
            assertArrayEquals(
                    DESCRIPTION.getBytes(StandardCharsets.UTF_8),
                    parsed.session().bytes());
            assertEquals("limit-exceeded", parsed.diagnostics().get(0).code());
        }
        Limits oneMedia = new Limits(1000, 100, 100, 1);
        String media = DESCRIPTION + "m=audio 9 RTP/AVP 0\r\n".repeat(3);
        Parsed parsed = SdpReader.STANDARD.with(oneMedia).parse(media);
        assertEquals(1, parsed.session().mediaDescriptions().size());
        assertEquals(media, Sdp.write(parsed.session()));
        assertEquals(
                "6:1: error[limit-exceeded] the input goes past a limit here; the rest was not read as lines",
                parsed.diagnostics().get(0).toString());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.sdp"), DESCRIPTION);
        SdpReader reader = SdpReader.STANDARD.with(new Limits(10, 1, 1, 1));
        IOException thrown = assertThrows(IOException.class, () -> reader.parse(file));
        assertEquals(file + ": file is larger than the limit of 10 bytes", thrown.getMessage());
        assertEquals(DESCRIPTION, Sdp.write(Sdp.parse(file).session()));
    }
}
