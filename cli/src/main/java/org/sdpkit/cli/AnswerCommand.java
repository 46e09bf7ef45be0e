package org.sdpkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sdpkit.Sdp;
import org.sdpkit.jackson.AnswerJson;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Answer;
import org.sdpkit.negotiation.Change;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.negotiation.Negotiation.Said;
import org.sdpkit.negotiation.Result;
import org.sdpkit.report.DecisionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdp answer}: the answer of an endpoint to an offer. */
@Command(
        name = "answer",
        mixinStandardHelpOptions = true,
        description =
                "Prints the answer of an endpoint to an offer, of WebRTC (RFC 9429) or else (RFC 3264); with --state"
                        + " the one that its session so far asks for.",
        footer = {"", "Example:", "  sdp answer --preset webrtc --why samples/chrome/offer.sdp"})
final class AnswerCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private EndpointOption endpoint;

    @Parameters(arity = "0..1", paramLabel = "OFFER", description = "A file, or - for standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(
            names = "--media",
            split = ",",
            paramLabel = "TYPE",
            description = {"Media that is sent; default: all that is offered. Of WebRTC only."})
    private List<String> media = new ArrayList<>();

    @Option(names = "--provisional", description = "It is not the last answer (pranswer); of WebRTC only.")
    private boolean provisional;

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
        SessionDescription offer = input.readDescription();
        return endpoint.isWebRtc(Optional.of(offer)) ? answerOfWebRtc(input, offer) : answerOfDialog(input, offer);
    }

    private int answerOfWebRtc(Input input, SessionDescription offer) {
        Result<WebRtcAnswer> result =
                endpoint.endpoint().flatMap(before -> WebRtcAnswer.of(before, offer, changes(), type()));
        return Negotiating.print(result, terminal, answered -> {
            endpoint.keep(answered.endpoint());
            return print(input, answered.answer());
        });
    }

    private List<Change> changes() {
        return media.isEmpty()
                ? List.of(new Change.Everything())
                : media.stream()
                        .<Change>map(type -> new Change.Add(endpoint.mediaType(type)))
                        .toList();
    }

    private DescriptionType type() {
        return provisional ? DescriptionType.PRANSWER : DescriptionType.ANSWER;
    }

    private int answerOfDialog(Input input, SessionDescription offer) {
        if (provisional || !media.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--media and --provisional need an endpoint of WebRTC");
        }
        Result<Said<Answer>> result = endpoint.negotiation().receiveOffer(offer).flatMap(Negotiation::answer);
        return Negotiating.print(result, terminal, said -> {
            endpoint.keep(said.negotiation());
            return print(input, said.value());
        });
    }

    private int print(Input input, Answer answer) {
        print(answer);
        if (answer.rejectsEverything()) {
            terminal.err().println("sdp: " + input.shownName() + ": nothing of the offer is accepted");
            return ExitCode.FOUND;
        }
        return ExitCode.OK;
    }

    private void print(Answer answer) {
        if (format == Format.json) {
            Json.print(terminal, AnswerJson.write(answer).put("type", type().word()));
        } else {
            terminal.out().print(Sdp.write(answer.description()));
        }
        if (why) {
            terminal.err().println(DecisionReport.of(answer, answer.decisions()).stripTrailing());
        }
    }
}
