package org.sdpkit.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.validation.ProfileChoice;

/** Tells what {@code lint} found, input by input, and what all of it comes to. */
final class LintOutput {

    private final Terminal terminal;
    private final FindingsPrinter printer;
    private final Progress progress;
    private final BaselineFile baseline;
    private final Mending mending;
    private final Summary summary;

    /** How often a profile was chosen, by its name. */
    private final Map<String, Integer> choices = new HashMap<>();

    private int exitCode = ExitCode.OK;

    LintOutput(Terminal terminal, FindingsPrinter printer, Progress progress, BaselineFile baseline, Mending mending) {
        this.terminal = terminal;
        this.printer = printer;
        this.progress = progress;
        this.baseline = baseline;
        this.mending = mending;
        this.summary = new Summary(mending == Mending.AS_PATCH ? "would be mended" : "mended");
    }

    int exitCode() {
        return exitCode;
    }

    /** Tells of an input. */
    void tell(Linted linted) {
        List<Diagnostic> told = baseline.unknown(linted.input(), linted.session(), linted.findings());
        if (!told.isEmpty() || !linted.notes().isEmpty()) {
            progress.clear();
        }
        linted.notes().forEach(this::note);
        if (linted.isProfileChosen()) {
            choices.merge(linted.choice().profile().name(), 1, Integer::sum);
        }
        Checked checked = new Checked(
                linted.input().plainName(), linted.session(), linted.choice().profile(), linted.failOn(), told);
        try {
            printer.print(checked);
            if (linted.result().isPresent()) {
                terminal.bytesOut().write(linted.result().get());
            }
        } catch (IOException e) {
            throw CannotGoOn.outputLost();
        }
        summary.add(told, linted.mended());
        boolean isFound = checked.isFailure() || (mending == Mending.AS_PATCH && linted.mended() > 0);
        exitCode = Math.max(exitCode, isFound ? ExitCode.FOUND : ExitCode.OK);
        goOn();
    }

    /** Tells that an input could not be worked on. */
    void tellFailure(Input input, CannotGoOn failure) {
        progress.clear();
        note(failure.words());
        printer.printFailure(input.plainName(), failure.words());
        exitCode = Math.max(exitCode, failure.exitCode());
        goOn();
    }

    private void goOn() {
        if (terminal.isOutputLost()) {
            throw CannotGoOn.outputLost();
        }
        progress.step();
    }

    /** Says something besides. */
    void note(String text) {
        terminal.err().println("sdp: " + text);
    }

    /** Tells what all of it comes to. */
    void close() throws IOException {
        progress.close();
        printer.close();
        terminal.out().flush();
        ProfileChoice.ALL.forEach(this::noteChoice);
        baseline.close().ifPresent(this::note);
        terminal.err().println(summary);
    }

    private void noteChoice(ProfileChoice choice) {
        String profile = choice.profile().name();
        int count = choices.getOrDefault(profile, 0);
        if (count > 0) {
            String which = summary.inputs() == 1 ? "" : " for " + Summary.counted(count, "description");
            note("profile " + profile + which + ": " + choice.evidence());
        }
    }
}
