package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;

/** The page of each rule says what the rule does: its head, and every block of its examples. */
class RulePagesTest {

    @TestFactory
    Stream<DynamicTest> aPageSaysWhatItsRuleDoes() {
        return Rules.ALL.stream().map(rule -> DynamicTest.dynamicTest(rule.code(), () -> check(rule)));
    }

    private static void check(Rule<SessionDescription> rule) {
        RulePage page = RulePage.of(rule.code()).orElseThrow();
        assertTrue(page.text().startsWith("# " + rule.code() + "\n\n"), "begins with its id");
        assertTrue(page.sentence().endsWith("."), page.sentence());
        String text = page.text();
        int why = heading(text, "## Why");
        int found = heading(text, "## Found here");
        int notFound = heading(text, "## Not found here");
        assertTrue(why < found && found < notFound, "headings stand in order");
        assertTrue(!text.substring(why + 6, found).isBlank(), "says why");
        List<Block> examples = Block.allUnder("## Found here", text);
        assertTrue(!examples.isEmpty(), "has an example");
        for (int i = 0; i < examples.size(); ) {
            i += checkFound(rule, examples.subList(i, examples.size()));
        }
        List<Block> counterexamples = Block.allUnder("## Not found here", text);
        assertTrue(!counterexamples.isEmpty(), "has a counterexample");
        counterexamples.forEach(block -> checkNotFound(rule, block));
    }

    private static int heading(String text, String heading) {
        int at = text.indexOf("\n" + heading + "\n");
        assertTrue(at > 0, "has the heading " + heading);
        return at;
    }

    /** A description, what is found in it, and, if that can be mended, the mended description. */
    private static int checkFound(Rule<SessionDescription> rule, List<Block> blocks) {
        SessionDescription session = blocks.get(0).session();
        List<Diagnostic> findings = findings(rule, blocks.get(0));
        assertEquals(
                blocks.get(1).text("findings"),
                findings.stream().map(finding -> finding + "\n").collect(Collectors.joining()));
        List<Fix> fixes = findings.stream()
                .filter(finding -> finding.code().equals(rule.code()))
                .flatMap(finding -> finding.fix().stream())
                .toList();
        assertTrue(findings.stream().anyMatch(finding -> finding.code().equals(rule.code())), "finds its fault");
        if (fixes.isEmpty()) {
            return 2;
        }
        assertTrue(blocks.size() > 2, "shows the mended description");
        SessionDescription fixed = session.apply(fixes.get(0));
        assertEquals(blocks.get(2).text("fixed"), blocks.get(2).textOf(fixed));
        assertTrue(rule.check(fixed).size() < rule.check(session).size(), "the fix clears the fault");
        return 3;
    }

    private static void checkNotFound(Rule<SessionDescription> rule, Block block) {
        assertEquals(List.of(), findings(rule, block));
    }

    /** What the rule finds under the profile of the block, and every error beside it. */
    private static List<Diagnostic> findings(Rule<SessionDescription> rule, Block block) {
        return Validator.of(block.profile(rule)).check(block.session()).stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR || finding.code().equals(rule.code()))
                .toList();
    }
}
