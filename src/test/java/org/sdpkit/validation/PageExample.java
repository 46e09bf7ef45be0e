package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;

/**
 * What a page shows to a rule: one description, an offer and an answer, or the steps of an exchange. The info string of a
 * step says what it is ({@code offer}, {@code answer}, {@code pranswer}, {@code rollback}, {@code candidate}) and, where
 * the exchange is more than a pair, who sent it ({@code A}, {@code B}) and for which {@code mid=} and {@code ufrag=}.
 */
record PageExample(Rule<?> rule, List<Block> steps) {

    /** The examples of a list of blocks: each is the steps up to the next block that is no step. */
    static List<PageExample> allIn(Rule<?> rule, List<Block> blocks) {
        List<PageExample> examples = new ArrayList<>();
        List<Block> steps = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).is("sdp")) {
                steps.add(blocks.get(i));
                boolean isLast = i + 1 == blocks.size() || !blocks.get(i + 1).is("sdp");
                boolean isWhole =
                        Rules.DESCRIPTIONS.contains(rule) || (Rules.PAIRS.contains(rule) && steps.size() == 2);
                if (isLast || isWhole) {
                    examples.add(new PageExample(rule, List.copyOf(steps)));
                    steps.clear();
                }
            }
        }
        return examples;
    }

    Profile profile() {
        return steps.get(0).profile(rule);
    }

    /** What the rule finds, and every error beside it. */
    List<Diagnostic> findings() {
        return findings(steps.stream().map(Block::session).toList());
    }

    private List<Diagnostic> findings(List<SessionDescription> texts) {
        return check(texts).stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR || finding.code().equals(rule.code()))
                .toList();
    }

    private List<Diagnostic> check(List<SessionDescription> texts) {
        Validator validator = Validator.of(profile());
        if (Rules.DESCRIPTIONS.contains(rule)) {
            assertEquals(1, texts.size(), "shows one description");
            return validator.check(texts.get(0));
        }
        if (Rules.PAIRS.contains(rule)) {
            assertEquals(2, texts.size(), "shows an offer and an answer");
            return validator.check(new Pair(texts.get(0), texts.get(1)));
        }
        return validator.check(exchange(texts));
    }

    private Exchange exchange(List<SessionDescription> texts) {
        List<Exchange.Step> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Block block = steps.get(i);
            Side side = Side.valueOf(block.word(2));
            String what = block.word(1);
            all.add(
                    what.equals("candidate")
                            ? new Exchange.Trickled(
                                    side, block.value("mid"), OptionalInt.empty(), block.value("ufrag"), texts.get(i))
                            : new Exchange.Described(
                                    side, DescriptionType.valueOf(what.toUpperCase(Locale.ROOT)), texts.get(i)));
        }
        return new Exchange(all);
    }

    /** The findings as the page shows them; of several descriptions each names its own. */
    String shown(List<Diagnostic> findings) {
        return findings.stream().map(this::shown).collect(Collectors.joining());
    }

    private String shown(Diagnostic finding) {
        return Rules.DESCRIPTIONS.contains(rule)
                ? finding + "\n"
                : names().get(finding.span().source()) + ":" + finding + "\n";
    }

    /** What the steps are called: offer, answer, offer2, answer2 … */
    private List<String> names() {
        Map<String, Integer> counts = new HashMap<>();
        return steps.stream()
                .map(step -> step.word(1))
                .map(name -> counts.merge(name, 1, Integer::sum) == 1 ? name : name + counts.get(name))
                .toList();
    }

    /** How the rule would mend the first thing that it finds and can mend. */
    Optional<Fix> fix() {
        return findings().stream()
                .filter(finding -> finding.code().equals(rule.code()))
                .flatMap(finding -> finding.fix().stream())
                .findFirst();
    }

    /** The descriptions that the fix changes, as they are then, and what is found in all of them. */
    Mended mended(Fix fix) {
        List<SessionDescription> texts =
                new ArrayList<>(steps.stream().map(Block::session).toList());
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            int source = i;
            List<Edit> edits = fix.edits().stream()
                    .filter(edit -> edit.span().source() == source)
                    .map(edit -> new Edit(edit.span().in(0), edit.replacement()))
                    .toList();
            if (!edits.isEmpty()) {
                texts.set(i, texts.get(i).apply(new Fix(fix.safety(), edits)));
                changed.append(steps.get(i).textOf(texts.get(i)));
            }
        }
        return new Mended(changed.toString(), findings(texts));
    }

    record Mended(String changed, List<Diagnostic> findings) {

        long count(Rule<?> rule) {
            return findings.stream()
                    .filter(finding -> finding.code().equals(rule.code()))
                    .count();
        }
    }
}
