package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.report.RulesReport;
import org.sdpkit.validation.LintSettings;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Rule;
import org.sdpkit.validation.RulePage;
import org.sdpkit.validation.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdp rules}: the rule catalogue, or one rule's page. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists the rules, or prints the page of one.",
        footer = {"", "Example:", "  sdp rules unmapped-payload-type"})
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The rule whose page is printed.")
    private @Nullable String id;

    @Option(names = "--profiles", description = "List the profiles instead.")
    private boolean profiles;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "List the rules that matter to this profile, and how much; default: all of them.")
    private @Nullable String profile;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    /** How the catalogue is printed. */
    enum Format {
        text,
        json,
        markdown
    }

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (id != null) {
            terminal.out().print(page(id).text());
        } else if (profiles) {
            printProfiles();
        } else {
            print(rules());
        }
        return ExitCode.OK;
    }

    private RulePage page(String code) {
        return RulePage.of(code)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Spelled.unknownRule(code)));
    }

    /** Those that are asked for. */
    private List<Rule<?>> rules() {
        Optional<Profile> asked = profile();
        return Rules.ALL.stream()
                .filter(rule ->
                        asked.isEmpty() || asked.get().severity(rule.code()).isPresent())
                .toList();
    }

    private Optional<Profile> profile() {
        return Optional.ofNullable(profile).map(name -> Profile.named(name)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Spelled.unknownProfile(name))));
    }

    private void print(List<Rule<?>> rules) throws IOException {
        switch (format) {
            case text -> rules.forEach(this::printRow);
            case json -> printJson(rules);
            case markdown -> terminal.out().print(RulesReport.page());
        }
    }

    private void printProfiles() {
        String auto = "the profile that a description asks for, by what is in it; the default of sdp lint";
        terminal.out().printf("%-10s %s%n", LintSettings.AUTO, auto);
        for (Profile known : Profile.ALL) {
            terminal.out().printf("%-10s %s%n", known.name(), known.description());
        }
    }

    private void printRow(Rule<?> rule) {
        terminal.out().printf("%-36s %-8s %s%n", rule.code(), severity(rule), sentence(rule));
    }

    private void printJson(List<Rule<?>> rules) throws IOException {
        try (JsonGenerator out = Json.generator(terminal)) {
            out.writeStartObject();
            out.writeNumberField("version", Json.VERSION);
            out.writeArrayFieldStart("rules");
            for (Rule<?> rule : rules) {
                out.writeStartObject();
                out.writeStringField("id", rule.code());
                out.writeObjectFieldStart("severities");
                for (Profile known : Profile.ALL) {
                    out.writeStringField(known.name(), severity(rule, known));
                }
                out.writeEndObject();
                out.writeStringField("reference", rule.reference());
                out.writeStringField("sentence", sentence(rule));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        terminal.out().println();
    }

    /** How much it matters to the profile that is asked for, else to the letter of the RFCs. */
    private String severity(Rule<?> rule) {
        return severity(rule, profile().orElse(Profile.RFC8866));
    }

    private static String severity(Rule<?> rule, Profile to) {
        return to.severity(rule.code()).map(Severity::word).orElse("off");
    }

    private static String sentence(Rule<?> rule) {
        return RulePage.of(rule.code()).map(RulePage::sentence).orElse("");
    }
}
