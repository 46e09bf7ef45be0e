package org.sdpkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sdpkit.Sdp;

class GoldenFileTest {

    private static final String TEXT = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 192.0.2.1
            t=0 0
            m=audio 5000 RTP/AVP 0 8
            """;

    @Test
    void aFileHoldsWhatIsExpected(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("a.sdp"), TEXT);
        GoldenFile file = new GoldenFile(path);
        file.assertHolds(TEXT);
        file.assertHolds(Sdp.parse(TEXT).session());
        file.assertHoldsTheMeaningOf(
                Sdp.parse(TEXT.replace("\n", "\r\n").replace("5000", "6000")).session());
        AssertionError differs =
                assertThrows(AssertionError.class, () -> file.assertHolds(TEXT.replace("t=0 0", "t=1 0")));
        assertTrue(String.valueOf(differs.getMessage()).endsWith("""
                 s=-
                 c=IN IP4 192.0.2.1
                -t=0 0
                +t=1 0
                 m=audio 5000 RTP/AVP 0 8
                """), differs::getMessage);
        AssertionError means = assertThrows(
                AssertionError.class,
                () -> file.assertHoldsTheMeaningOf(
                        Sdp.parse(TEXT.replace("0 8", "8 0")).session()));
        assertTrue(String.valueOf(means.getMessage()).endsWith("""
                media[0]
                  ~ codec     codecs.order: pcmu/8000, pcma/8000 -> pcma/8000, pcmu/8000
                """), means::getMessage);
    }

    @Test
    void aFileIsWrittenWhereAskedFor(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("new").resolve("a.sdp");
        GoldenFile file = GoldenFile.of(path.toString());
        assertTrue(String.valueOf(assertThrows(AssertionError.class, () -> file.assertHolds(TEXT))
                        .getMessage())
                .startsWith(path + " cannot be read; -Dsdpkit.golden.update writes what is found"));
        System.setProperty("sdpkit.golden.update", "");
        try {
            file.assertHolds(TEXT);
        } finally {
            System.clearProperty("sdpkit.golden.update");
        }
        assertEquals(TEXT, Files.readString(path));
    }
}
