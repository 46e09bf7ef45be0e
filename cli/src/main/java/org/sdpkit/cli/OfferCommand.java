package org.sdpkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sdpkit.Sdp;
import org.sdpkit.model.MediaType;
import org.sdpkit.negotiation.Change;
import org.sdpkit.negotiation.Negotiation.Said;
import org.sdpkit.negotiation.Offer;
import org.sdpkit.negotiation.Result;
import org.sdpkit.report.DecisionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sdp offer}: an offer of an endpoint. */
@Command(
        name = "offer",
        mixinStandardHelpOptions = true,
        description = "Prints an offer (RFC 3264) of an endpoint; with --state the next one of its session.",
        footer = {"", "Example:", "  sdp offer --preset sip --media audio --seed 1"})
final class OfferCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private EndpointOption endpoint;

    @Option(names = "--media", split = ",", paramLabel = "TYPE", description = "Media to be offered; default: all.")
    private List<String> media = new ArrayList<>();

    @Option(names = "--hold", description = "Puts everything on hold.")
    private boolean hold;

    @Option(names = "--resume", description = "Takes everything off hold.")
    private boolean resume;

    @Option(names = "--remove", paramLabel = "INDEX", description = "Takes a media description out of use.")
    private List<Integer> removed = new ArrayList<>();

    @Option(names = "--everything", description = "Offers all again that the endpoint can do.")
    private boolean everything;

    @Option(names = "--why", description = "Prints each decision on standard error.")
    private boolean why;

    OfferCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Result<Said<Offer>> result = endpoint.negotiation().offer(changes());
        return Negotiating.print(result, terminal, said -> {
            terminal.out().print(Sdp.write(said.value().description()));
            if (why) {
                said.value().decisions().stream().map(DecisionReport::of).forEach(terminal.err()::println);
            }
            endpoint.keep(said.negotiation());
            return ExitCode.OK;
        });
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (everything) {
            changes.add(new Change.Everything());
        }
        removed.forEach(index -> changes.add(new Change.Remove(index)));
        media.forEach(type -> changes.add(new Change.Add(mediaType(type))));
        if (hold) {
            changes.add(new Change.Hold());
        }
        if (resume) {
            changes.add(new Change.Resume());
        }
        return changes;
    }

    private MediaType mediaType(String name) {
        try {
            return new MediaType(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--media: " + e.getMessage());
        }
    }
}
