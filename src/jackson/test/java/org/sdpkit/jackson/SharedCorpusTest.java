package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;

/** Real descriptions go to JSON and come back, to the last byte. */
class SharedCorpusTest {

    private static final Path SHARED = Path.of(System.getProperty("sdpkit.shared", "../shared"));

    @Test
    void everyDescriptionComesBackFromJson() throws Exception {
        boolean isThere = Files.isDirectory(SHARED);
        assertTrue(isThere || !Boolean.getBoolean("sdpkit.shared.required"), "no shared corpus at " + SHARED);
        Assumptions.assumeTrue(isThere, "no shared corpus at " + SHARED);
        ObjectMapper mapper = new ObjectMapper().registerModule(new SdpkitModule());
        List<Path> files;
        try (Stream<Path> below = Files.walk(SHARED.resolve("corpus"))) {
            files = below.filter(file -> file.toString().endsWith(".sdp")).toList();
        }
        assertTrue(files.size() > 1000, files.size() + " files");
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] json = mapper.writeValueAsBytes(Sdp.parse(bytes).session());
            assertArrayEquals(
                    bytes, mapper.readValue(json, SessionDescription.class).bytes(), file.toString());
        }
    }
}
