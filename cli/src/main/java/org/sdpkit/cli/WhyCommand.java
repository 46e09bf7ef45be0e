package org.sdpkit.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sdpkit.negotiation.Answer;
import org.sdpkit.negotiation.Decision;
import org.sdpkit.report.DecisionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sdp why}: why something that is offered would be taken or refused. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Says why an endpoint would take or refuse what is offered, with the lines it is about.",
        footer = {"", "Example:", "  sdp why --preset webrtc --codec H264 samples/chrome/offer.sdp"})
final class WhyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private EndpointOption endpoint;

    @Parameters(arity = "0..1", paramLabel = "OFFER", description = "A file, or - for standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(names = "--codec", paramLabel = "NAME", description = "Decisions about codecs with this encoding name.")
    private @Nullable String codec;

    @Option(
            names = "--attribute",
            paramLabel = "NAME",
            description = "Decisions about an attribute, such as extmap, crypto or direction.")
    private @Nullable String attribute;

    WhyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Input input = new Input(file, terminal);
        return Negotiating.print(endpoint.answer(input.readDescription()), terminal, answer -> {
            List<Decision> decisions = decisions(answer);
            terminal.out().print(DecisionReport.of(answer, decisions));
            if (decisions.isEmpty()) {
                terminal.err().println("sdp: " + input.shownName() + ": no such thing is offered");
                return ExitCode.FOUND;
            }
            return ExitCode.OK;
        });
    }

    private List<Decision> decisions(Answer answer) {
        if (codec != null) {
            return answer.decisionsAbout(codec);
        }
        return attribute == null ? answer.decisions() : answer.decisionsAboutLines(attribute);
    }
}
