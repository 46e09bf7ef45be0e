package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sdpkit.Sdp;
import org.sdpkit.generate.Generator;
import org.sdpkit.generate.Kind;
import org.sdpkit.jackson.SdpTransformPackage.Understood;
import org.sdpkit.model.Line;
import org.sdpkit.model.SessionDescription;

/** What is generated means to the npm package {@code sdp-transform} what it means to us. */
class GeneratedTransformTest {

    private static final int OF_EACH_KIND = 200;

    @TempDir
    static Path folder = Path.of("");

    private static List<Understood> understood = List.of();

    /**
     * Lines that the package does not read as they are meant.
     *
     * @param ours what they look like, as a regular expression
     * @param theirs what is left of them, with the groups of ours; empty if nothing is
     */
    private record Difference(String ours, String theirs, String reason) {

        boolean is(String line) {
            return line.matches(ours);
        }

        String left(String line) {
            return line.replaceFirst(ours, theirs);
        }
    }

    private static final List<Difference> READ_OTHERWISE = List.of(
            new Difference(
                    "m=\\w+ \\d+/\\d+ .*",
                    "m=undefined NaN undefined ",
                    "no m= line with a number of ports is understood"),
            new Difference("a=msid:(\\S+)", "a=msid:$1 undefined", "the word undefined for an msid without appdata"),
            new Difference(
                    "a=msid-semantic: WMS",
                    "a=msid-semantic:  WMS",
                    "the semantic is taken for a stream if none follows"),
            new Difference("a=ice-options:(\\S+) .*", "a=ice-options:$1", "the first option only"),
            new Difference("a=floorctrl:(\\S+) .*", "a=floorctrl:$1", "the first role only"),
            new Difference(
                    "a=rtpmap:(\\d+) AMR-WB\\+/.*", "a=rtpmap:$1 AMR-WB", "an encoding name ends at a plus sign"),
            new Difference("a=rtcp-mux-only", "", "taken for another a=rtcp-mux, which it begins like"),
            new Difference("a=fingerprint:.*", "", "one fingerprint of a level, the last"),
            new Difference("e=.*", "", "one address of electronic mail, the last"),
            new Difference("t=.*", "", "one time, the last"),
            new Difference("r=.*", "", "one repetition of all times, the last"),
            new Difference("k=.*", "", "keys are unknown"));

    @BeforeAll
    static void runThePackage() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (long seed = 0; seed < OF_EACH_KIND; seed++) {
                SessionDescription description =
                        Generator.of(kind).rareFeatures(seed % 2 == 1).description(seed);
                files.add(Files.write(folder.resolve(kind + "-" + seed + ".sdp"), description.bytes()));
            }
        }
        understood = SdpTransformPackage.read(files);
    }

    @Test
    void theValuesItReadsAreThoseOfOurJson() throws IOException {
        for (Understood one : understood) {
            assertEquals(one.parsed(), SdpTransform.toJson(read(one)), one.file()::toString);
        }
    }

    /** What it read says all that the lines say, or it could not write them again at their level. */
    @Test
    void everyLineCanBeWrittenOfWhatItReadButForKnownDifferences() throws IOException {
        Set<Difference> met = new LinkedHashSet<>();
        for (Understood one : understood) {
            List<List<String>> theirs = levels(List.of(one.written().split("\r\n")));
            List<List<String>> ours =
                    levels(read(one).lines().stream().map(Line::text).toList());
            assertEquals(ours.size(), theirs.size(), one.file()::toString);
            for (int i = 0; i < ours.size(); i++) {
                met.addAll(differences(ours.get(i), theirs.get(i)));
            }
        }
        assertEquals(Set.copyOf(READ_OTHERWISE), met, "differences that are listed and that are");
    }

    private static List<List<String>> levels(List<String> lines) {
        List<List<String>> levels = new ArrayList<>();
        levels.add(new ArrayList<>());
        for (String line : lines) {
            if (line.startsWith("m=")) {
                levels.add(new ArrayList<>());
            }
            levels.get(levels.size() - 1).add(line);
        }
        return levels;
    }

    private static List<Difference> differences(List<String> ours, List<String> theirs) {
        List<String> lost = new ArrayList<>(ours);
        List<String> surplus = new ArrayList<>(theirs);
        theirs.forEach(lost::remove);
        ours.forEach(surplus::remove);
        List<Difference> differences = new ArrayList<>();
        for (String line : lost) {
            Difference difference = READ_OTHERWISE.stream()
                    .filter(known -> known.is(line))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("not understood: " + line));
            String left = difference.left(line);
            assertTrue(left.isEmpty() || surplus.remove(left), () -> line + " left nothing like " + left);
            differences.add(difference);
        }
        assertEquals(List.of(), surplus, () -> "lines that are not ours, of " + ours);
        return differences;
    }

    private static SessionDescription read(Understood one) throws IOException {
        return Sdp.parse(Files.readAllBytes(one.file())).session();
    }
}
