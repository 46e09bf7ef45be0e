package org.sdpkit.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Line;

/** The attributes of RFC 8866 and those that group media descriptions, as the shared corpus and the browsers have them. */
class CoreCorpusTest {

    private static final List<AttributeType<?>> TYPES =
            List.of(Direction.TYPE, Fmtp.TYPE, Group.TYPE, Mid.TYPE, Ptime.TYPE, RtcpMux.TYPE, RtpMap.TYPE);

    /** Line, kind and reason; a bar marks the end of the line, whose spaces count. */
    private static final Path DEPARTURES =
            Path.of(System.getProperty("sdpkit.root"), "src/test/resources/corpus/core-departures.tsv");

    @Test
    void everyLineIsReadAndWrittenBackOrOnTheList() throws IOException {
        Set<String> found = new TreeSet<>();
        List<Path> files = Shared.descriptions("corpus/documents");
        files.forEach(file -> found.addAll(departures(file)));
        Shared.descriptions("browsers/captures").forEach(file -> found.addAll(departures(file)));
        Set<String> expected = new TreeSet<>();
        Files.readAllLines(DEPARTURES).stream()
                .skip(1)
                .forEach(row -> expected.add(row.substring(0, row.lastIndexOf('\t'))));
        assertEquals(expected, found);
        assertTrue(files.size() > 900, files.size() + " files");
    }

    private static Set<String> departures(Path file) {
        Set<String> found = new TreeSet<>();
        for (Line line : parse(file)) {
            if (line instanceof Attribute attribute) {
                TYPES.stream()
                        .filter(attribute::is)
                        .flatMap(type -> departure(attribute, type).stream())
                        .forEach(kind -> found.add(attribute.text() + "|\t" + kind));
            }
        }
        return found;
    }

    private static List<Line> parse(Path file) {
        try {
            return Sdp.parse(Files.readAllBytes(file)).session().lines();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> Optional<String> departure(Attribute attribute, AttributeType<T> type) {
        Optional<T> value = attribute.as(type);
        if (value.isEmpty()) {
            return Optional.of("malformed");
        }
        boolean isSame = attribute.text().equals("a=" + type.text(value.get()));
        return isSame ? Optional.empty() : Optional.of("canonical");
    }
}
