package org.sdpkit.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.sdpkit.SdpReader;
import org.sdpkit.Unwrapped;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.UnifiedDiff;
import org.sdpkit.validation.Fixed;
import org.sdpkit.validation.LintSettings;
import org.sdpkit.validation.Linter;

/** What {@code lint} does with an input; several threads do it at once, so nothing is printed here. */
final class LintWork {

    private final Configurations configurations;
    private final LintSettings options;
    private final Mending mending;
    private final Map<LintSettings, Linter> linters = new ConcurrentHashMap<>();

    /**
     * Work that is the same for each input.
     *
     * @param options what was said on the command line, which wins
     */
    LintWork(Configurations configurations, LintSettings options, Mending mending) {
        this.configurations = configurations;
        this.options = options;
        this.mending = mending;
    }

    /** Checks an input, and mends it if that is wanted; what it returns tells of it. */
    Consumer<LintOutput> on(Input input) {
        try {
            Linted linted = lint(input);
            return output -> output.tell(linted);
        } catch (CannotGoOn e) {
            if (e.exitCode() == ExitCode.USAGE) {
                throw e;
            }
            return output -> output.tellFailure(input, e);
        } catch (RuntimeException e) {
            CannotGoOn ours = new CannotGoOn(input.shownName() + ": internal error, please report it: " + e);
            return output -> output.tellFailure(input, ours);
        }
    }

    private Linted lint(Input input) {
        Unwrapped unwrapped = input.unwrapped();
        SessionDescription session = SdpReader.STANDARD.parse(unwrapped.bytes()).session();
        LintSettings settings = configurations.settingsFor(input).overriddenBy(options);
        Linter linter = linters.computeIfAbsent(settings, Linter::of);
        List<String> notes = new ArrayList<>();
        input.note(unwrapped).ifPresent(notes::add);
        Fixed fixed = mending != Mending.NONE && isBare(unwrapped, input, notes)
                ? linter.fix(session)
                : new Fixed(session, List.of(), linter.check(session));
        return new Linted(
                input,
                notes,
                settings,
                linter.choice(session),
                fixed.session(),
                fixed.remaining(),
                fixed.applied().size(),
                result(input, session, fixed.session()));
    }

    /** In place of what something is wrapped in nothing is mended. */
    private static boolean isBare(Unwrapped unwrapped, Input input, List<String> notes) {
        boolean isBare = unwrapped.wrappings().isEmpty() || input.isStandardInput();
        if (!isBare) {
            notes.add(input.shownName() + ": nothing is mended in what is wrapped");
        }
        return isBare;
    }

    /** Writes the mended description to its file, or says what is to be printed of it. */
    private Optional<byte[]> result(Input input, SessionDescription before, SessionDescription after) {
        byte[] bytes = after.bytes();
        if (mending == Mending.AS_PATCH) {
            return Optional.of(UnifiedDiff.of(input.plainName(), before.bytes(), bytes));
        }
        if (mending == Mending.IN_PLACE && input.isStandardInput()) {
            return Optional.of(bytes);
        }
        if (mending == Mending.IN_PLACE && !Arrays.equals(before.bytes(), bytes)) {
            AtomicFile.write(input.path(), bytes);
        }
        return Optional.empty();
    }
}
