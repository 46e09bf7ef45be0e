package org.sdpkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.Tree;
import org.sdpkit.diff.Aspect;
import org.sdpkit.diff.Change;
import org.sdpkit.diff.Diff;
import org.sdpkit.model.SessionDescription;

/**
 * What the difference of a description of a browser and the one that it wrote next says of what was done in between: of
 * each scenario that was captured, each round, each side. {@code -Drounds.update=true} writes the table anew, for a person
 * to review.
 */
class CaptureRoundsTest {

    private static final String CAPTURES = "browsers/captures";
    private static final Path TABLE = Tree.path("src/test/resources/diff/rounds.txt");
    private static final Path SCENARIOS = Tree.path("src/test/resources/diff/scenarios.tsv");

    /** A terminal. */
    private static final int LINES = 24;

    private static final int COLUMNS = 80;

    /** Two endpoints: A makes the first offer. */
    private enum Side {
        A,
        B;

        Side other() {
            return this == A ? B : A;
        }
    }

    /** What was done in a round of a scenario, and one of these the difference has to name. */
    private record Deed(String scenario, int round, Side by, String what, Set<Aspect> aspects) {

        static Deed of(String row) {
            String[] cells = row.split("\t", -1);
            Set<Aspect> aspects = Arrays.stream(cells[4].split("\\|", -1))
                    .map(Aspect::valueOf)
                    .collect(Collectors.toSet());
            return new Deed(cells[0], Integer.parseInt(cells[1]), Side.valueOf(cells[2]), cells[3], aspects);
        }
    }

    /** Two descriptions that the same side wrote one after the other. */
    private record Round(String folder, Deed deed, Side side, String before, String after, Diff diff) {

        String summary() {
            return DiffReport.of(diff, Colour.OFF);
        }

        /** How many lines of a terminal it takes. */
        int lines() {
            return summary()
                    .lines()
                    .mapToInt(line -> (line.length() + COLUMNS - 1) / COLUMNS)
                    .sum();
        }

        String title() {
            return folder + ", round " + deed.round + ": " + deed.by + " " + deed.what + "\n" + side + ", " + before
                    + " -> " + after + ", " + DiffReport.summary(diff);
        }
    }

    @Test
    void eachRoundFitsOnAScreen() throws IOException {
        assertEquals(
                List.of(),
                rounds().stream()
                        .filter(round -> round.lines() > LINES)
                        .map(round -> round.title() + ": " + round.lines() + " lines")
                        .toList());
    }

    @Test
    void whoDidSomethingSaysSo() throws IOException {
        assertEquals(
                List.of(),
                rounds().stream()
                        .filter(round -> round.side == round.deed.by)
                        .filter(round -> Collections.disjoint(aspects(round.diff), round.deed.aspects))
                        .map(round -> round.title() + ": " + aspects(round.diff))
                        .toList());
    }

    @Test
    void theTableIsWhatIsSaid() throws IOException {
        List<Round> rounds = rounds();
        assertTrue(rounds.size() > 300, rounds.size() + " rounds");
        String table = rounds.stream()
                .map(round -> "## " + round.title() + "\n" + round.summary())
                .collect(Collectors.joining("\n"));
        Tree.assertHolds(TABLE, table, "rounds.update");
    }

    private static Set<Aspect> aspects(Diff diff) {
        return diff.changes().stream().map(Change::aspect).collect(Collectors.toSet());
    }

    private static List<Round> rounds() throws IOException {
        List<Deed> deeds = Files.readAllLines(SCENARIOS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Deed::of)
                .toList();
        List<Round> rounds = new ArrayList<>();
        for (String browser : List.of("chromium", "firefox")) {
            for (Path folder : folders(Shared.path(CAPTURES).resolve(browser))) {
                String scenario = folder.getFileName().toString().replaceFirst("--.*", "");
                addRounds(
                        folder,
                        deeds.stream()
                                .filter(deed -> deed.scenario.equals(scenario))
                                .toList(),
                        rounds);
            }
        }
        return rounds;
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.sorted().toList();
        }
    }

    /** The rounds of one folder, each with the offer before the answers. */
    private static void addRounds(Path folder, List<Deed> deeds, List<Round> rounds) throws IOException {
        Map<Side, String> last = new EnumMap<>(Side.class);
        for (int number = 1; number < 5; number++) {
            int round = number;
            Optional<Deed> deed =
                    deeds.stream().filter(each -> each.round == round).findFirst();
            Side offerer = round == 1 ? Side.A : deed.map(Deed::by).orElse(Side.A);
            String suffix = (round == 1 ? "" : round) + ".sdp";
            for (String name : List.of("offer" + suffix, "pranswer" + suffix, "answer" + suffix)) {
                Side side = name.startsWith("offer") ? offerer : offerer.other();
                if (Files.exists(folder.resolve(name))) {
                    String before = last.put(side, name);
                    if (before != null) {
                        rounds.add(new Round(
                                Shared.nameOf(folder).substring(CAPTURES.length() + 1),
                                deed.orElseThrow(() -> new AssertionError(folder + ": what does round " + round + "?")),
                                side,
                                before,
                                name,
                                Diff.between(session(folder.resolve(before)), session(folder.resolve(name)))));
                    }
                }
            }
        }
    }

    private static SessionDescription session(Path file) throws IOException {
        return Sdp.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .session();
    }
}
