package org.sdpkit.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sdpkit.jackson.AnswerJson;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Agreement;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.negotiation.Party;
import org.sdpkit.negotiation.Result;
import org.sdpkit.report.AgreementReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdp accept}: what the answer to an offer of ours comes to. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        description =
                "Takes the answer to our own offer, which --state holds or --offer names, and prints what is agreed.",
        footer = {"", "Example:", "  sdp accept --offer samples/chrome/offer.sdp samples/chrome/answer.sdp"})
final class AcceptCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private EndpointOption endpoint;

    @Parameters(arity = "0..1", paramLabel = "ANSWER", description = "A file, or - for standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(
            names = "--offer",
            paramLabel = "FILE",
            description = "The offer that is answered, where no state holds it.")
    private @Nullable String offer;

    @Option(names = "--provisional", description = "It is not the last answer (pranswer); of WebRTC only.")
    private boolean provisional;

    @Option(
            names = "--rollback",
            description = "Takes back the offer that waits, as when it is refused, and reads no answer.")
    private boolean rollback;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    /** How the agreement is printed. */
    enum Format {
        text,
        json
    }

    AcceptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<SessionDescription> offered =
                Optional.ofNullable(offer).map(name -> new Input(name, terminal).readDescription());
        return endpoint.isWebRtc(offered) ? acceptByWebRtc(offered) : acceptByDialog(offered);
    }

    private int acceptByWebRtc(Optional<SessionDescription> offered) {
        Result<JsepEndpoint> result = endpoint.endpoint()
                .flatMap(before -> offered.isEmpty()
                        ? new Result.Success<>(before)
                        : before.observe(Party.LOCAL, DescriptionType.OFFER, offered.get()))
                .flatMap(this::accept);
        return Negotiating.print(result, terminal, accepted -> {
            endpoint.keep(accepted);
            if (!rollback) {
                accepted.agreement().ifPresent(this::print);
            }
            return ExitCode.OK;
        });
    }

    private Result<JsepEndpoint> accept(JsepEndpoint waiting) {
        if (rollback) {
            return waiting.setLocalDescription(DescriptionType.ROLLBACK);
        }
        DescriptionType type = provisional ? DescriptionType.PRANSWER : DescriptionType.ANSWER;
        return waiting.setRemoteDescription(type, new Input(file, terminal).readDescription());
    }

    private int acceptByDialog(Optional<SessionDescription> offered) {
        if (provisional) {
            throw new ParameterException(spec.commandLine(), "--provisional needs an endpoint of WebRTC");
        }
        Negotiation before = endpoint.negotiation();
        Negotiation waiting = offered.map(before::offered).orElse(before);
        if (rollback) {
            return takeBack(waiting);
        }
        return Negotiating.print(
                waiting.receiveAnswer(new Input(file, terminal).readDescription()), terminal, negotiation -> {
                    endpoint.keep(negotiation);
                    negotiation.agreement().ifPresent(this::print);
                    return ExitCode.OK;
                });
    }

    private int takeBack(Negotiation waiting) {
        Negotiation before = waiting.refuse();
        if (before == waiting) {
            throw new ParameterException(spec.commandLine(), "--rollback needs a --state in which an offer waits");
        }
        endpoint.keep(before);
        return ExitCode.OK;
    }

    private void print(Agreement agreement) {
        if (format == Format.json) {
            Json.print(terminal, AnswerJson.write(agreement));
        } else {
            terminal.out().print(AgreementReport.of(agreement));
        }
    }
}
