package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.jackson.SdpTransformPackage.Understood;
import org.sdpkit.model.SessionDescription;

/** What {@link SdpTransform} gives and what the npm package gives, for real descriptions. */
class SdpTransformPeerTest {

    private static final int EVERY = 10;
    private static final Path ROOT = Path.of(System.getProperty("sdpkit.root", "../.."));
    private static final Path SHARED = Path.of(System.getProperty("sdpkit.shared", ROOT + "/../shared"));

    /**
     * Lines that {@code write} gives and we write otherwise.
     *
     * @param theirs the line, as a regular expression
     * @param ours what stands in its place, with the groups of theirs
     */
    private record Difference(String theirs, String ours, String reason) {}

    private static final List<Difference> WRITTEN_OTHERWISE = List.of(
            new Difference(
                    "m=undefined NaN undefined ",
                    "m=   ",
                    "parse understood nothing of the m= line: a number of ports, a type with a hyphen, no numeric port"),
            new Difference("a=msid:(\\S+) undefined", "a=msid:$1", "the word undefined for an msid without appdata"),
            new Difference("(m=\\w+) 0 (.*)", "$1  $2", "0 for a port that is not there"),
            new Difference("t=0 (.*)", "t= $1", "0 for a start time that is not there"),
            new Difference("t=(\\d+) 0", "t=$1 ", "0 for a stop time that is not there"),
            new Difference("a=rtpmap:0 (.*)", "a=rtpmap: $1", "0 for a payload type that is not there"),
            new Difference("o=bob 789 12 (.*)", "o=bob 789 012 $1", "the version loses its leading 0"));

    private static List<Understood> compared = List.of();

    @BeforeAll
    static void runThePackage() throws IOException {
        if (!Files.isDirectory(SHARED)) {
            SdpTransformPackage.absent("there are no shared descriptions at " + SHARED);
        }
        compared = SdpTransformPackage.read(files());
    }

    @Test
    void everyDescriptionIsReadAsThePackageReadsIt() throws IOException {
        for (Understood one : compared) {
            assertEquals(one.parsed(), SdpTransform.toJson(read(one.file())), one.file()::toString);
        }
        System.out.println("read alike: " + compared.size() + " of " + compared.size());
    }

    @Test
    void everyObjectIsWrittenAsThePackageWritesItButForKnownDifferences() {
        Set<Difference> met = new LinkedHashSet<>();
        int alike = 0;
        for (Understood one : compared) {
            List<String> theirs = lines(one.written());
            List<String> ours = lines(Sdp.write(SdpTransform.fromJson(one.parsed())));
            assertEquals(theirs.size(), ours.size(), one.file()::toString);
            for (int i = 0; i < theirs.size(); i++) {
                if (!theirs.get(i).equals(ours.get(i))) {
                    met.add(difference(one.file(), theirs.get(i), ours.get(i)));
                }
            }
            alike += theirs.equals(ours) ? 1 : 0;
        }
        System.out.println("written alike: " + alike + " of " + compared.size());
        assertEquals(Set.copyOf(WRITTEN_OTHERWISE), met, "differences that are listed and that are");
    }

    private static SessionDescription read(Path file) throws IOException {
        return Sdp.parse(Files.readAllBytes(file)).session();
    }

    private static List<String> lines(String written) {
        return List.of(written.split("\r\n", -1));
    }

    private static Difference difference(Path file, String theirs, String ours) {
        return WRITTEN_OTHERWISE.stream()
                .filter(known -> theirs.matches(known.theirs)
                        && theirs.replaceFirst(known.theirs, known.ours).equals(ours))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + ": they write " + theirs + ", we " + ours));
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        files.addAll(descriptions(SHARED.resolve("corpus/documents")));
        files.addAll(descriptions(SHARED.resolve("corpus/odd")));
        List<Path> captures = descriptions(SHARED.resolve("browsers/captures"));
        for (int i = 0; i < captures.size(); i += EVERY) {
            files.add(captures.get(i));
        }
        files.addAll(descriptions(ROOT.resolve("samples")));
        return files;
    }

    private static List<Path> descriptions(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sdp"))
                    .sorted()
                    .toList();
        }
    }
}
