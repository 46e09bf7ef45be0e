package org.sdpkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Rule;
import org.sdpkit.validation.RulePage;
import org.sdpkit.validation.Rules;

/** {@code src/RULES.md} is the table of the rules; {@code -Drules.update} rewrites it. */
class RulesReportTest {

    private static final Path CATALOGUE = Path.of(System.getProperty("sdpkit.root"), "src/RULES.md");
    private static final String HEAD = """
            # Rules

            Made of the rules, their pages and `profiles.tsv` by `RulesReportTest`: after a change, run it with `-Drules.update`.
            `sdp rules ID` prints the page of a rule, `sdp rules --format markdown` all of them as one page.

            """;

    @Test
    void theTableInTheRepositoryIsThatOfTheRules() throws IOException {
        String table = HEAD
                + RulesReport.legend()
                + "\n"
                + RulesReport.index(id -> "main/resources/org/sdpkit/validation/" + id + ".md");
        if (System.getProperty("rules.update") != null) {
            Files.writeString(CATALOGUE, table);
        }
        assertEquals(
                Files.readString(CATALOGUE), table, "src/RULES.md is old: run RulesReportTest with -Drules.update");
    }

    @Test
    void aRowSaysHowMuchARuleMattersToWhom() {
        String row = RulesReport.index(id -> "#" + id)
                .lines()
                .filter(line -> line.startsWith("| [unused-fmtp]"))
                .findFirst()
                .orElseThrow();
        List<String> cells = Stream.of(row.split(Pattern.quote(" | "), -1)).toList();
        assertEquals("| [unused-fmtp](#unused-fmtp)", cells.get(0));
        assertEquals("An `a=fmtp` is for a format that the `m=` line does not list.", cells.get(1));
        assertEquals(Profile.ALL.size() + 2, cells.size());
        assertEquals("W", cells.get(2));
    }

    @Test
    void onePageHoldsTheOthers() {
        String page = RulesReport.page();
        assertTrue(page.startsWith("# Rules\n"));
        List<String> headings = page.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        assertEquals(Rules.ALL.stream().map(Rule::code).toList(), headings);
        String body = RulePage.of("unused-fmtp").orElseThrow().text();
        assertTrue(page.contains(body.substring(body.indexOf("```sdp"), body.indexOf("## Not found here"))));
    }
}
