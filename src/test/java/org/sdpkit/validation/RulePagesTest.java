package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;

/** The page of each rule says what the rule does: its head, and every block of its examples. */
class RulePagesTest {

    @TestFactory
    Stream<DynamicTest> aPageSaysWhatItsRuleDoes() {
        return Rules.ALL.stream().map(rule -> DynamicTest.dynamicTest(rule.code(), () -> check(rule)));
    }

    private static void check(Rule<?> rule) {
        RulePage page = RulePage.of(rule.code()).orElseThrow();
        String text = page.text();
        assertTrue(text.startsWith("# " + rule.code() + "\n\n"), "begins with its id");
        assertTrue(page.sentence().endsWith("."), page.sentence());
        int why = heading(text, "## Why");
        int found = heading(text, "## Found here");
        int notFound = heading(text, "## Not found here");
        assertTrue(why < found && found < notFound, "headings stand in order");
        assertTrue(!text.substring(why + 6, found).isBlank(), "says why");
        checkFound(rule, Block.allUnder("## Found here", text));
        List<PageExample> counterexamples = PageExample.allIn(rule, Block.allUnder("## Not found here", text));
        assertTrue(!counterexamples.isEmpty(), "has a counterexample");
        counterexamples.forEach(example -> assertEquals(List.of(), example.findings()));
    }

    private static int heading(String text, String heading) {
        int at = text.indexOf("\n" + heading + "\n");
        assertTrue(at > 0, "has the heading " + heading);
        return at;
    }

    /** Each example, what is found in it, and, if that can be mended, the mended description. */
    private static void checkFound(Rule<?> rule, List<Block> blocks) {
        List<PageExample> examples = PageExample.allIn(rule, blocks);
        assertTrue(!examples.isEmpty(), "has an example");
        Iterator<Block> outcomes =
                blocks.stream().filter(block -> !block.is("sdp")).iterator();
        for (PageExample example : examples) {
            List<Diagnostic> findings = example.findings();
            assertEquals(outcomes.next().text("findings"), example.shown(findings));
            assertTrue(findings.stream().anyMatch(finding -> finding.code().equals(rule.code())), "finds its fault");
            example.fix().ifPresent(fix -> checkMended(example, fix, outcomes));
        }
        assertFalse(outcomes.hasNext(), "shows nothing else");
    }

    private static void checkMended(PageExample example, Fix fix, Iterator<Block> outcomes) {
        assertTrue(outcomes.hasNext(), "shows the mended description");
        PageExample.Mended mended = example.mended(fix);
        assertEquals(outcomes.next().text("fixed"), mended.changed());
        long before = example.findings().stream()
                .filter(finding -> finding.code().equals(example.rule().code()))
                .count();
        assertTrue(mended.count(example.rule()) < before, "the fix clears the fault");
    }
}
