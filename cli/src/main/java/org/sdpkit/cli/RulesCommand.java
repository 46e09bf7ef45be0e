package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sdpkit.diagnostic.Severity;
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

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private ShowCommand.Format format = ShowCommand.Format.text;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (id != null) {
            RulePage page = RulePage.of(id)
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), "Unknown rule: " + id));
            terminal.out().print(page.text());
        } else if (profiles) {
            Profile.ALL.forEach(profile -> terminal.out().printf("%-10s %s%n", profile.name(), profile.description()));
        } else if (format == ShowCommand.Format.json) {
            printJson();
        } else {
            Rules.ALL.forEach(this::printRow);
        }
        return ExitCode.OK;
    }

    private void printRow(Rule<?> rule) {
        terminal.out().printf("%-36s %-8s %s%n", rule.code(), severity(rule), sentence(rule));
    }

    private void printJson() throws IOException {
        try (JsonGenerator out = Json.generator(terminal)) {
            out.writeStartObject();
            out.writeNumberField("version", Json.VERSION);
            out.writeArrayFieldStart("rules");
            for (Rule<?> rule : Rules.ALL) {
                out.writeStartObject();
                out.writeStringField("id", rule.code());
                out.writeStringField("severity", severity(rule));
                out.writeStringField("reference", rule.reference());
                out.writeStringField("sentence", sentence(rule));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        terminal.out().println();
    }

    private static String severity(Rule<?> rule) {
        Optional<Severity> severity = Profile.RFC8866.severity(rule.code());
        return severity.map(Severity::word).orElse("off");
    }

    private static String sentence(Rule<?> rule) {
        return RulePage.of(rule.code()).map(RulePage::sentence).orElse("");
    }
}
