package org.sdpkit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sdpkit.Sdp;
import org.sdpkit.edit.MediaSelector;
import org.sdpkit.edit.Plan;
import org.sdpkit.edit.Script;
import org.sdpkit.edit.Verb;
import org.sdpkit.edit.VerbType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.report.PlanReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdp edit}: changes to a description, of which only the lines they touch differ. */
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Changes a description as the verbs say, one after the other, and prints it. Only the lines they touch differ.",
            "A CODEC is an encoding name, perhaps with clock rate and channels, or a payload type; what belongs to it"
                    + " (rtx, red, fec, rtcp-fb, fmtp, rid) goes and comes with it."
        },
        footer = {"", "Example:", "  sdp edit samples/chrome/offer.sdp --media video --keep-codecs VP8"})
final class EditCommand implements Callable<Integer> {

    private static final String MEDIA = "media";
    private static final String SCRIPT = "script";
    private static final int UFRAG_LENGTH = 8;
    private static final int PASSWORD_LENGTH = 24;

    private final Terminal terminal;
    private final List<Step> steps = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Mixin
    private ColourOption colour;

    @Parameters(paramLabel = "FILE", description = "A file, or - for standard input.")
    private String file = "";

    @Option(names = "--plan", description = "Print what each verb would change, and change nothing.")
    private boolean plan;

    @Option(names = "--write", description = "Write the file back instead of printing it.")
    private boolean write;

    @Option(names = "--format", description = "Of the plan: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    /** How the plan is printed. */
    enum Format {
        text,
        json
    }

    /** An option with its argument, in the order of the command line. */
    private record Step(String name, String argument) {}

    private EditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command with an option for each verb, which may be given more than once. */
    static CommandLine commandLine(Terminal terminal) {
        EditCommand command = new EditCommand(terminal);
        CommandLine commandLine = new CommandLine(command).setOverwrittenOptionsAllowed(true);
        CommandSpec spec = commandLine.getCommandSpec();
        spec.addOption(command.option(
                MEDIA,
                "SELECTOR",
                "The media descriptions that the verbs are about: mid, place from 0, or type; session, or all (default)."
                        + " Given more than once, each is for the verbs behind it.",
                "1"));
        for (VerbType type : VerbType.values()) {
            boolean isFromFile = type == VerbType.MAP_ADDRESS;
            String arity = type.argument().isEmpty() ? "0" : type == VerbType.ICE_RESTART ? "0..1" : "1";
            spec.addOption(command.option(type.label(), isFromFile ? "FILE" : type.argument(), type.meaning(), arity));
        }
        spec.addOption(command.option(
                SCRIPT, "FILE", "Do what a file says: a verb a line, written as here without the hyphens.", "1"));
        return commandLine;
    }

    private OptionSpec option(String name, String argument, String meaning, String arity) {
        boolean isFlag = argument.isEmpty();
        return OptionSpec.builder("--" + name)
                .type(isFlag ? boolean.class : String.class)
                .arity(arity)
                .fallbackValue("")
                .paramLabel(argument)
                .description(meaning.replace("%", "%%"))
                .setter(new CommandLine.Model.ISetter() {
                    @Override
                    @SuppressWarnings("TypeParameterUnusedInFormals") // picocli declares it so
                    public <T> T set(T value) {
                        if (value != null && !Boolean.FALSE.equals(value)) {
                            steps.add(new Step(name, isFlag ? "" : value.toString()));
                        }
                        return value;
                    }
                })
                .build();
    }

    private String text(String name) {
        return new String(new Input(name, terminal).bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() throws IOException {
        Script script = script();
        Input input = new Input(file, terminal);
        SessionDescription session = input.readDescription();
        script.verbs().stream().map(Verb::on).forEach(selector -> check(selector, session));
        if (plan) {
            print(input, script.plan(session));
            return ExitCode.OK;
        }
        byte[] edited = script.apply(session).bytes();
        if (write && !file.equals(Input.STANDARD_INPUT)) {
            AtomicFile.write(Path.of(file), edited);
        } else {
            terminal.bytesOut().write(edited);
        }
        return ExitCode.OK;
    }

    private Script script() {
        try {
            return new Script(verbs());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "Wrong edit: " + e.getMessage(), e);
        }
    }

    /** One selector is for all verbs, wherever it stands; of several each is for those behind it. */
    private List<Verb> verbs() {
        List<MediaSelector> selectors = steps.stream()
                .filter(step -> step.name.equals(MEDIA))
                .map(step -> MediaSelector.read(step.argument))
                .toList();
        MediaSelector on = selectors.size() == 1 ? selectors.get(0) : MediaSelector.ALL;
        List<Verb> verbs = new ArrayList<>();
        for (Step step : steps) {
            switch (step.name) {
                case MEDIA -> on = MediaSelector.read(step.argument);
                case SCRIPT -> verbs.addAll(Script.read(text(step.argument)).verbs());
                default -> verbs.add(Verb.of(step.name, argument(step)).on(on));
            }
        }
        return verbs;
    }

    private String argument(Step step) {
        if (step.name.equals(VerbType.MAP_ADDRESS.label())) {
            return text(step.argument);
        }
        boolean isForChance = step.name.equals(VerbType.ICE_RESTART.label()) && step.argument.isEmpty();
        return isForChance ? credentials(Sdp.secureIds()) : step.argument;
    }

    private static String credentials(Ids ids) {
        return ids.text("ice-ufrag", UFRAG_LENGTH) + ":" + ids.text("ice-pwd", PASSWORD_LENGTH);
    }

    private void check(MediaSelector selector, SessionDescription session) {
        if (!selector.isSession() && selector.indexes(session).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No media description is \"" + selector + "\"");
        }
    }

    private void print(Input input, List<Plan> plans) throws IOException {
        if (format == Format.json) {
            Json.print(terminal, input.shownName(), plans);
        } else {
            terminal.out().print(PlanReport.of(plans, colour.of(terminal)));
        }
    }
}
