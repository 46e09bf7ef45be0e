package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Severity;

/**
 * The page that explains a rule, in Markdown: what the fault is, why it matters, where it is found and where not. The
 * examples on it are tests. How much the fault matters to whom is put in from the profiles.
 *
 * @param code the id of the rule
 * @param text all of the page
 * @since 0.1.0
 */
public record RulePage(String code, String text) {

    private static final String IMPLIES = "- Implies: ";

    /** The page of the rule of this id; empty if there is no such rule. */
    public static Optional<RulePage> of(String code) {
        return Rules.find(code).map(RulePage::read);
    }

    /** The fault in a sentence. */
    public String sentence() {
        return text.split("\n\n", 3)[1].replace('\n', ' ').strip();
    }

    /** The ids of rules of which a description with this fault may have the fault too. */
    public List<String> implied() {
        return text.lines()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith(IMPLIES))
                .flatMap(line -> Stream.of(line.substring(IMPLIES.length()).split(", ")))
                .toList();
    }

    private static RulePage read(Rule<?> rule) {
        String text = Resources.text(rule.code() + ".md");
        int behindSentence = text.indexOf("\n\n", text.indexOf("\n\n") + 2) + 2;
        String rest = text.substring(behindSentence);
        String gap = rest.startsWith("- ") ? "" : "\n";
        return new RulePage(rule.code(), text.substring(0, behindSentence) + facts(rule) + gap + rest);
    }

    /** How much it matters to whom, and what obliges one. */
    private static String facts(Rule<?> rule) {
        StringBuilder facts = new StringBuilder();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            String profiles = Profile.ALL.stream()
                    .filter(profile -> profile.severity(rule.code())
                            .filter(severity::equals)
                            .isPresent())
                    .map(Profile::name)
                    .collect(Collectors.joining(", "));
            if (!profiles.isEmpty()) {
                facts.append("- ")
                        .append(severity.word())
                        .append(": ")
                        .append(profiles)
                        .append('\n');
            }
        }
        return facts.append("- Reference: ")
                .append(rule.reference())
                .append("\n")
                .toString();
    }
}
