package org.sdpkit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.diff.Expectation;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.CheckPage;
import org.sdpkit.report.Colour;
import org.sdpkit.report.TextReport;
import org.sdpkit.report.Visible;
import org.sdpkit.validation.LintSettings;
import org.sdpkit.validation.Linter;
import org.sdpkit.validation.ProfileChoice;
import org.sdpkit.validation.Repaired;
import org.sdpkit.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdp check}: what is wrong with an offer and its answer, or with a whole exchange. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with an offer and the answer to it, on which side, and which RFC says so.",
        footer = {
            "",
            "More files are the whole exchange: offer, answer, offer, answer … A folder stands for its offer.sdp,",
            "answer.sdp, offer2.sdp, answer2.sdp …; a single file holds an exchange as JSON.",
            "",
            "With --expect or --legs the files are senders: all that the expectation says must hold of each, whatever",
            "their o=, s= and payload types are; or they are the two legs of SMPTE ST 2022-7, each described for itself.",
            "",
            "With --format html it is one page that needs nothing else: both sides beside one another, the findings between",
            "them, and what they come to as a picture.",
            "",
            "Example:",
            "  sdp check samples/sip/video-call-offer.sdp samples/sip/video-call-answer.sdp",
            "  sdp check --expect samples/st2110/video.sdp samples/st2110/video-2022-7.sdp"
        })
final class CheckCommand implements Callable<Integer> {

    /** How it is printed what was found. */
    private enum Format {
        text,
        line,
        json,
        sarif,
        github,
        junit,
        html
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The descriptions in order, a folder, or JSON.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private ProfileOptions options;

    @Mixin
    private ColourOption colour;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = "--fix", description = "Print the closest legal answer instead; findings go to standard error.")
    private boolean fix;

    @Option(
            names = "--expect",
            paramLabel = "EXPECTED",
            description = "Compare each file with this description: formats and their parameters, addresses, clocks,"
                    + " packet times, bandwidth.")
    private @Nullable String expected;

    @Option(names = "--legs", description = "The two files are the legs of SMPTE ST 2022-7.")
    private boolean legs;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        LintSettings settings = options.settings();
        Severity failOn = settings.failOn().orElse(Severity.ERROR);
        if (legs || expected != null) {
            return compare(Linter.of(settings), failOn);
        }
        ExchangeInputs inputs = ExchangeInputs.of(names, terminal);
        Exchange exchange = inputs.exchange();
        if (exchange.steps().isEmpty()) {
            throw new CannotGoOn(Input.shown(names.get(0)) + ": the exchange has no steps");
        }
        Linter linter = Linter.of(settings);
        ProfileChoice choice = linter.choice(exchange.steps().get(0).text());
        Validator validator = linter.validator(exchange.steps().get(0).text());
        if (settings.profile().filter(name -> !name.equals(LintSettings.AUTO)).isEmpty()) {
            terminal.err().println("sdp: profile " + choice.profile().name() + ": " + choice.evidence());
        }
        return fix ? fix(inputs, validator, choice, failOn) : check(inputs, validator, choice, failOn);
    }

    /** Compares each sender with the expectation, or the second leg with the first one, which is the last source. */
    private int compare(Linter linter, Severity failOn) throws IOException {
        if (fix || format == Format.html || (legs && (expected != null || names.size() != 2))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--legs takes two files; it and --expect go neither together nor with --fix or --format html");
        }
        List<String> compared = new ArrayList<>(legs ? names.subList(1, 2) : names);
        compared.add(expected == null ? names.get(0) : expected);
        List<Input> inputs =
                compared.stream().map(name -> new Input(name, terminal)).toList();
        List<SessionDescription> sessions =
                inputs.stream().map(Input::readDescription).toList();
        int last = sessions.size() - 1;
        SessionDescription standard = sessions.get(last);
        Expectation expectation = legs ? Expectation.ofOtherLeg(standard) : Expectation.of(standard);
        List<Diagnostic> findings = IntStream.range(0, last)
                .boxed()
                .flatMap(sender -> expectation.check(sessions.get(sender)).stream()
                        .map(finding -> finding.withSources(source -> source == 0 ? sender : last)))
                .toList();
        return print(
                new ExchangeInputs(inputs.stream().map(Input::plainName).toList(), Exchange.of(sessions)),
                findings,
                linter.choice(standard),
                failOn,
                terminal.out(),
                colour.of(terminal));
    }

    private int check(ExchangeInputs inputs, Validator validator, ProfileChoice choice, Severity failOn)
            throws IOException {
        return print(inputs, validator.check(inputs.exchange()), choice, failOn, terminal.out(), colour.of(terminal));
    }

    private int fix(ExchangeInputs inputs, Validator validator, ProfileChoice choice, Severity failOn)
            throws IOException {
        List<Exchange.Step> steps = inputs.exchange().steps();
        if (steps.size() != 2) {
            throw new ParameterException(spec.commandLine(), "--fix takes an offer and an answer");
        }
        Repaired repaired =
                validator.repair(new Pair(steps.get(0).text(), steps.get(1).text()));
        repaired.applied().forEach(finding -> terminal.err()
                .println("sdp: mended " + finding.code() + ": " + Visible.of(finding.message())));
        Exchange mended =
                Exchange.of(List.of(repaired.pair().offer(), repaired.pair().answer()));
        int exitCode = print(
                new ExchangeInputs(inputs.names(), mended),
                repaired.remaining(),
                choice,
                failOn,
                terminal.err(),
                Colour.OFF);
        terminal.bytesOut().write(repaired.pair().answer().bytes());
        return exitCode;
    }

    private int print(
            ExchangeInputs inputs,
            List<Diagnostic> findings,
            ProfileChoice choice,
            Severity failOn,
            PrintWriter out,
            Colour painted)
            throws IOException {
        List<Exchange.Step> steps = inputs.exchange().steps();
        List<Checked> checked = IntStream.range(0, steps.size())
                .mapToObj(step -> new Checked(
                        inputs.names().get(step),
                        steps.get(step).text(),
                        choice.profile(),
                        failOn,
                        findings.stream()
                                .filter(finding -> finding.span().source() == step)
                                .toList()))
                .toList();
        switch (format) {
            case text -> out.print(TextReport.of(sources(checked), findings, painted));
            case html -> out.print(CheckPage.of(inputs.names(), inputs.exchange(), findings));
            case line, json, sarif, github, junit -> print(checked, FindingsFormat.valueOf(format.name()), out);
        }
        out.flush();
        Summary summary = new Summary("mended");
        checked.forEach(each -> summary.add(each.findings(), 0));
        terminal.err().println(summary);
        return checked.stream().anyMatch(Checked::isFailure) ? ExitCode.FOUND : ExitCode.OK;
    }

    private static List<TextReport.Source> sources(List<Checked> checked) {
        return checked.stream()
                .map(each -> new TextReport.Source(each.name(), each.session()))
                .toList();
    }

    private static void print(List<Checked> checked, FindingsFormat format, PrintWriter out) throws IOException {
        try (FindingsPrinter printer = format.printer(out, Colour.OFF)) {
            for (Checked each : checked) {
                printer.print(each);
            }
        }
    }
}
