package org.sdpkit.cli;

import java.util.concurrent.Callable;
import org.sdpkit.Sdp;
import org.sdpkit.jackson.AnswerJson;
import org.sdpkit.negotiation.Answer;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.negotiation.Negotiation.Said;
import org.sdpkit.negotiation.Result;
import org.sdpkit.report.DecisionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sdp answer}: the answer of an endpoint to an offer. */
@Command(
        name = "answer",
        mixinStandardHelpOptions = true,
        description = "Prints the answer (RFC 3264) of an endpoint to an offer; with --state the one that its session"
                + " so far asks for.",
        footer = {"", "Example:", "  sdp answer --preset webrtc --why samples/chrome/offer.sdp"})
final class AnswerCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private EndpointOption endpoint;

    @Parameters(arity = "0..1", paramLabel = "OFFER", description = "A file, or - for standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(names = "--why", description = "Prints each decision, with its lines, on standard error.")
    private boolean why;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    /** How the answer is printed. */
    enum Format {
        text,
        json
    }

    AnswerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Input input = new Input(file, terminal);
        Result<Said<Answer>> result =
                endpoint.negotiation().receiveOffer(input.readDescription()).flatMap(Negotiation::answer);
        return Negotiating.print(result, terminal, said -> {
            print(said.value());
            endpoint.keep(said.negotiation());
            if (said.value().rejectsEverything()) {
                terminal.err().println("sdp: " + input.shownName() + ": nothing of the offer is accepted");
                return ExitCode.FOUND;
            }
            return ExitCode.OK;
        });
    }

    private void print(Answer answer) {
        if (format == Format.json) {
            Json.print(terminal, AnswerJson.write(answer));
        } else {
            terminal.out().print(Sdp.write(answer.description()));
        }
        if (why) {
            terminal.err().println(DecisionReport.of(answer, answer.decisions()).stripTrailing());
        }
    }
}
