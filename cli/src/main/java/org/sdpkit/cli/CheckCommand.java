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
            "Example:",
            "  sdp check samples/sip/video-call-offer.sdp samples/sip/video-call-answer.sdp",
            "  sdp check --expect samples/st2110/video.sdp samples/st2110/video-2022-7.sdp"
        })
final class CheckCommand implements Callable<Integer> {

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
    private FindingsFormat format = FindingsFormat.text;

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
        if (fix || (legs && (expected != null || names.size() != 2))) {
            throw new ParameterException(
                    spec.commandLine(), "--legs takes two files, and goes with neither --expect nor --fix");
        }
        List<String> compared = new ArrayList<>(legs ? names.subList(1, 2) : names);
        compared.add(expected == null ? names.get(0) : expected);
        List<TextReport.Source> sources = compared.stream().map(this::source).toList();
        int last = sources.size() - 1;
        SessionDescription standard = sources.get(last).session();
        Expectation expectation = legs ? Expectation.ofOtherLeg(standard) : Expectation.of(standard);
        List<Diagnostic> findings = IntStream.range(0, last)
                .boxed()
                .flatMap(sender -> expectation.check(sources.get(sender).session()).stream()
                        .map(finding -> finding.withSources(source -> source == 0 ? sender : last)))
                .toList();
        return print(sources, findings, linter.choice(standard), failOn, terminal.out(), colour.of(terminal));
    }

    private TextReport.Source source(String name) {
        Input input = new Input(name, terminal);
        return new TextReport.Source(input.plainName(), input.readDescription());
    }

    private int check(ExchangeInputs inputs, Validator validator, ProfileChoice choice, Severity failOn)
            throws IOException {
        return print(
                sources(inputs),
                validator.check(inputs.exchange()),
                choice,
                failOn,
                terminal.out(),
                colour.of(terminal));
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
                sources(new ExchangeInputs(inputs.names(), mended)),
                repaired.remaining(),
                choice,
                failOn,
                terminal.err(),
                Colour.OFF);
        terminal.bytesOut().write(repaired.pair().answer().bytes());
        return exitCode;
    }

    private static List<TextReport.Source> sources(ExchangeInputs inputs) {
        List<Exchange.Step> steps = inputs.exchange().steps();
        return IntStream.range(0, steps.size())
                .mapToObj(step -> new TextReport.Source(
                        inputs.names().get(step), steps.get(step).text()))
                .toList();
    }

    private int print(
            List<TextReport.Source> sources,
            List<Diagnostic> findings,
            ProfileChoice choice,
            Severity failOn,
            PrintWriter out,
            Colour painted)
            throws IOException {
        Summary summary = new Summary("mended");
        boolean isFound = false;
        try (FindingsPrinter printer = format.printer(out, painted)) {
            if (format == FindingsFormat.text) {
                out.print(TextReport.of(sources, findings, painted));
            }
            for (int i = 0; i < sources.size(); i++) {
                int step = i;
                List<Diagnostic> own = findings.stream()
                        .filter(finding -> finding.span().source() == step)
                        .toList();
                TextReport.Source source = sources.get(step);
                Checked checked = new Checked(source.name(), source.session(), choice.profile(), failOn, own);
                if (format != FindingsFormat.text) {
                    printer.print(checked);
                }
                summary.add(own, 0);
                isFound |= checked.isFailure();
            }
        }
        out.flush();
        terminal.err().println(summary);
        return isFound ? ExitCode.FOUND : ExitCode.OK;
    }
}
