package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.attribute.Reading;
import org.sdpkit.model.MediaDescription;

/** The parameters of real descriptions are read, but for those that their RFC does not allow. */
class FormatCorpusTest {

    /** Encoding name and parameters as found, and why they are malformed. */
    private static final Map<String, String> MALFORMED = Map.ofEntries(
            Map.entry("H261 QCIF=1/MaxBR=1920", "RFC 4587 section 6.2: a semicolon separates parameters"),
            Map.entry("H263-1998 QCIF=1/MaxBR=1920", "RFC 4629 section 8.2: a semicolon separates parameters"),
            Map.entry("H263-1998 QCIF=1/MaxBR=1920/", "RFC 4629 section 8.2: a semicolon separates parameters"),
            Map.entry("H263-1998 QCIF=2 MAXBR=2180", "RFC 4629 section 8.2: a semicolon separates parameters"),
            Map.entry(
                    "H264 packetization-mode=1;profile-level-id=64001F;sprop-parameter-sets=",
                    "RFC 6184 section 8.1: one parameter set or more"),
            Map.entry(
                    "H264 packetization-mode=1;profile-level-id=;sprop-parameter-sets=j4k/ZWfjBMgl,JZuLB3==;",
                    "RFC 6184 section 8.1: three bytes"),
            Map.entry(
                    "MP4V-ES profile-level-id=8;config=01010000012000884006682C209 0A21F",
                    "RFC 6416 section 7.1: an octet string; this is an example of RFC 4588 folded to its page"),
            Map.entry(
                    "opus maxplaybackrate=0;stereo=0;useinbandfec=1",
                    "RFC 7587 section 6.1: 8000 to 48000; Firefox writes 0 for no limit"),
            Map.entry("telephone-event 0-15=1", "RFC 4733 section 2.4.1: numbers, ranges and commas"));

    @Test
    void onlyWhatTheRfcDoesNotAllowIsMalformed() throws IOException {
        Map<String, String> found = new TreeMap<>();
        int known = count(Shared.path("corpus/documents"), found) + count(Shared.path("browsers/captures"), found);
        assertTrue(known > 40_000, known + " codecs of known formats with parameters");
        TreeSet<String> unexpected = new TreeSet<>();
        found.forEach((text, why) -> {
            if (!MALFORMED.containsKey(text)) {
                unexpected.add(text + " -> " + why);
            }
        });
        assertEquals("", String.join("\n", unexpected));
        assertEquals(new TreeSet<>(MALFORMED.keySet()), new TreeSet<>(found.keySet()), "no longer malformed");
    }

    private static int count(Path folder, Map<String, String> malformed) throws IOException {
        int known = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                for (MediaDescription media :
                        Sdp.parse(Files.readAllBytes(file)).session().mediaDescriptions()) {
                    for (Codec codec : Codec.allIn(media)) {
                        known += read(codec, malformed);
                    }
                }
            }
        }
        return known;
    }

    private static int read(Codec codec, Map<String, String> malformed) {
        Format<?> format = Formats.STANDARD.of(codec).orElse(null);
        if (format == null || codec.parameters().isEmpty()) {
            return 0;
        }
        for (Format.PieceReading reading : format.readings(codec.parameters())) {
            if (reading.reading() instanceof Reading.Malformed<?> why) {
                malformed.put(format + " " + codec.parameters(), why.offset() + " " + why.expected());
            }
        }
        return 1;
    }
}
