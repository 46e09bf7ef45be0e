package org.sdpkit.report;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Rule;
import org.sdpkit.validation.RulePage;
import org.sdpkit.validation.Rules;

/**
 * The catalogue of rules in Markdown.
 *
 * @since 0.1.0
 */
public final class RulesReport {

    private RulesReport() {}

    /**
     * A table of all rules and how much each matters to whom.
     *
     * @param pages where the page of a rule is found by its id, as it stands in a link
     */
    public static String index(UnaryOperator<String> pages) {
        String names = Profile.ALL.stream().map(Profile::name).collect(Collectors.joining(" | "));
        String rows = Rules.ALL.stream()
                .map(rule -> row(rule, pages.apply(rule.code())))
                .collect(Collectors.joining());
        return "| rule | what it finds | " + names + " |\n" + "|---|---|" + ":-:|".repeat(Profile.ALL.size()) + "\n"
                + rows;
    }

    /** All of the catalogue as one page: the table, and the page of each rule under it. */
    public static String page() {
        String pages = Rules.ALL.stream()
                .map(rule -> "\n" + RulesReport.deeper(text(rule)))
                .collect(Collectors.joining());
        return "# Rules\n\n" + legend() + "\n" + index(id -> "#" + id) + pages;
    }

    /** What the letters of the table mean. */
    public static String legend() {
        String profiles = Profile.ALL.stream()
                .map(profile -> "- `" + profile.name() + "`: " + profile.description() + "\n")
                .collect(Collectors.joining());
        return "**E** error, **W** warning, **i** note, nothing where the rule does not matter to the profile.\n\n"
                + profiles;
    }

    private static String row(Rule<?> rule, String page) {
        String cells = Profile.ALL.stream()
                .map(profile -> letter(profile.severity(rule.code())))
                .collect(Collectors.joining(" | "));
        return "| [" + rule.code() + "](" + page + ") | " + sentence(rule).replace("|", "\\|") + " | " + cells + " |\n";
    }

    private static String letter(Optional<Severity> severity) {
        return severity.map(known -> switch (known) {
                    case ERROR -> "E";
                    case WARNING -> "W";
                    case INFO -> "i";
                })
                .orElse("");
    }

    private static String sentence(Rule<?> rule) {
        return RulePage.of(rule.code()).map(RulePage::sentence).orElse("");
    }

    private static String text(Rule<?> rule) {
        return RulePage.of(rule.code()).map(RulePage::text).orElse("");
    }

    /** Headings one level further down; what looks like one inside of a block is none. */
    private static String deeper(String page) {
        StringBuilder out = new StringBuilder();
        boolean isBlock = false;
        for (String line : page.lines().toList()) {
            isBlock ^= line.startsWith("```");
            out.append(!isBlock && line.startsWith("#") ? "#" : "").append(line).append('\n');
        }
        return out.toString();
    }
}
