package org.sdpkit.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sdpkit.jackson.AnswerJson;
import org.sdpkit.negotiation.Agreement;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.report.AgreementReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sdp accept}: what the answer to an offer of ours comes to. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        description =
                "Takes the answer to our own offer, which --state holds or --offer names, and prints what is agreed.",
        footer = {"", "Example:", "  sdp accept --offer samples/chrome/offer.sdp samples/chrome/answer.sdp"})
final class AcceptCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private EndpointOption endpoint;

    @Parameters(arity = "0..1", paramLabel = "ANSWER", description = "A file, or - for standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(
            names = "--offer",
            paramLabel = "FILE",
            description = "The offer that is answered, where no state holds it.")
    private @Nullable String offer;

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
        return Negotiating.print(
                offered().receiveAnswer(new Input(file, terminal).readDescription()), terminal, negotiation -> {
                    negotiation.agreement().ifPresent(this::print);
                    endpoint.keep(negotiation);
                    return ExitCode.OK;
                });
    }

    private Negotiation offered() {
        Negotiation negotiation = endpoint.negotiation();
        return offer == null ? negotiation : negotiation.offered(new Input(offer, terminal).readDescription());
    }

    private void print(Agreement agreement) {
        if (format == Format.json) {
            Json.print(terminal, AnswerJson.write(agreement));
        } else {
            terminal.out().print(AgreementReport.of(agreement));
        }
    }
}
