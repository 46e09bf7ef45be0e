package org.sdpkit.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.validation.LintSettings;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Rules;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules matter how much. */
final class ProfileOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Which rules matter how much, see sdp rules --profiles;"
                    + " default: auto, the one that a description asks for.")
    private @Nullable String profile;

    @Option(
            names = "--rule",
            paramLabel = "ID=SEVERITY",
            description = "Make a rule off, info, warning or error; may be given more than once.")
    private Map<String, String> rules = new LinkedHashMap<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit 1 from this severity on: ${COMPLETION-CANDIDATES}; default: error.")
    private @Nullable Severity failOn;

    /** What is said here. */
    LintSettings settings() {
        Optional<String> name = Optional.ofNullable(profile);
        if (name.filter(wanted -> !wanted.equals(LintSettings.AUTO)
                        && Profile.named(wanted).isEmpty())
                .isPresent()) {
            throw new ParameterException(spec.commandLine(), Spelled.unknownProfile(name.orElseThrow()));
        }
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        rules.forEach((rule, severity) -> severities.put(known(rule), severity(severity)));
        return new LintSettings(name, Optional.ofNullable(failOn), severities, List.of());
    }

    private String known(String rule) {
        if (Rules.find(rule).isEmpty()) {
            throw new ParameterException(spec.commandLine(), Spelled.unknownRule(rule));
        }
        return rule;
    }

    private Optional<Severity> severity(String name) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(name)) {
                return Optional.of(severity);
            }
        }
        if (name.equals("off")) {
            return Optional.empty();
        }
        throw new ParameterException(
                spec.commandLine(), "Unknown severity: " + name + "; expected off, info, warning or error");
    }
}
