package org.sdpkit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sdpkit.diff.ChangeClass;
import org.sdpkit.diff.Diff;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.DiffPage;
import org.sdpkit.report.DiffReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdp diff}: what two descriptions differ in, by meaning. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Says what two descriptions differ in, by meaning: media descriptions are matched by mid, codecs by what they"
                    + " are, header extensions by URI.",
            "Exits with 1 if they mean different things; another order or spelling is cosmetic, and is no difference."
        },
        footer = {"", "Example:", "  sdp diff samples/chrome/offer.sdp samples/chrome/answer.sdp"})
final class DiffCommand implements Callable<Integer> {

    private static final String VOLATILE = "volatile";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ColourOption colour;

    @Parameters(index = "0", paramLabel = "A", description = "A file, or - for standard input.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another file.")
    private String after = "";

    @Option(
            names = "--ignore",
            paramLabel = "WHAT",
            split = ",",
            description =
                    "volatile (ids, versions, ports, candidates, credentials, fingerprints), or a class: cosmetic,"
                            + " codec, media, direction, transport, security, bundle, ice, session.")
    private List<String> ignored = new ArrayList<>();

    @Option(names = "--text", description = "Print the lines that differ instead.")
    private boolean text;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    /** How the changes are printed. */
    enum Format {
        text,
        json,
        html
    }

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Input left = new Input(before, terminal);
        Input right = new Input(after, terminal);
        SessionDescription one = left.readDescription();
        SessionDescription other = right.readDescription();
        Diff diff = Diff.between(one, other).without(classes());
        diff = ignored.contains(VOLATILE) ? diff.withoutVolatile() : diff;
        if (text) {
            terminal.out().print(DiffReport.lines(one, other, colour.of(terminal)));
        } else {
            switch (format) {
                case text -> terminal.out().print(DiffReport.of(diff, colour.of(terminal)));
                case json -> Json.print(terminal, left.shownName(), right.shownName(), diff);
                case html -> terminal.out().print(DiffPage.of(left.shownName(), one, right.shownName(), other, diff));
            }
        }
        terminal.err().println(DiffReport.summary(diff));
        return diff.isCosmetic() ? ExitCode.OK : ExitCode.FOUND;
    }

    private Set<ChangeClass> classes() {
        Set<ChangeClass> classes = EnumSet.noneOf(ChangeClass.class);
        for (String word : ignored) {
            if (!word.equals(VOLATILE)) {
                classes.add(changeClass(word));
            }
        }
        return classes;
    }

    private ChangeClass changeClass(String word) {
        for (ChangeClass each : ChangeClass.values()) {
            if (each.name().equalsIgnoreCase(word)) {
                return each;
            }
        }
        throw new ParameterException(spec.commandLine(), "Cannot ignore \"" + word + "\": it is no class of changes");
    }
}
