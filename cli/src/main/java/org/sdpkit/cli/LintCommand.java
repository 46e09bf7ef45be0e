package org.sdpkit.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.Limits;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Rules;
import org.sdpkit.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sdp lint}: reads and checks. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with each description, where, and which RFC says so.",
        footer = {"", "Example:", "  sdp lint samples"})
final class LintCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Mixin
    private ColourOption colour;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Which rules matter how much, see sdp rules --profiles; default: ${DEFAULT-VALUE}.")
    private String profile = Profile.RFC8866.name();

    @Option(
            names = "--rule",
            paramLabel = "ID=SEVERITY",
            description = "Make a rule off, info, warning or error; may be given more than once.")
    private Map<String, String> rules = new LinkedHashMap<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit 1 from this severity on: ${COMPLETION-CANDIDATES}; default: error.")
    private Severity failOn = Severity.ERROR;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private FindingsFormat format = FindingsFormat.text;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Validator validator = Validator.of(profile());
        List<Input> all = inputs.all(terminal);
        Summary summary = new Summary();
        int exitCode;
        try (FindingsPrinter printer = format.printer(terminal, colour.of(terminal));
                Progress progress = new Progress(terminal, all.size())) {
            exitCode = Inputs.forEach(all, terminal, input -> {
                SessionDescription session = input.read(Limits.DEFAULT);
                List<Diagnostic> findings = validator.check(session);
                progress.clear();
                printer.print(input.shownName(), session, findings);
                summary.add(findings);
                progress.step();
                return summary.isAtLeast(failOn, findings) ? ExitCode.FOUND : ExitCode.OK;
            });
        }
        terminal.out().flush();
        terminal.err().println(summary);
        return exitCode;
    }

    private Profile profile() {
        Profile chosen = Profile.named(profile)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "Unknown profile: " + profile));
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            if (Rules.find(rule.getKey()).isEmpty()) {
                throw new ParameterException(spec.commandLine(), "Unknown rule: " + rule.getKey());
            }
            chosen = rule.getValue().equals("off")
                    ? chosen.without(rule.getKey())
                    : chosen.with(severity(rule.getValue()), rule.getKey());
        }
        return chosen;
    }

    private Severity severity(String name) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(name)) {
                return severity;
            }
        }
        throw new ParameterException(
                spec.commandLine(), "Unknown severity: " + name + "; expected off, info, warning or error");
    }
}
