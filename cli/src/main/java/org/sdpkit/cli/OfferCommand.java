package org.sdpkit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Change;
import org.sdpkit.negotiation.Decision;
import org.sdpkit.negotiation.JsepEndpoint;
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
        description =
                "Prints an offer of an endpoint, of WebRTC (RFC 9429) or else (RFC 3264); with --state the next one of"
                        + " its session.",
        footer = {
            "",
            "Example:",
            "  sdp offer --preset sip --media audio --seed 1",
            "  sdp offer --preset webrtc --state call.json --ice-restart"
        })
final class OfferCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private EndpointOption endpoint;

    @Option(
            names = "--media",
            split = ",",
            paramLabel = "TYPE",
            description = "Media to be added; default: all, where nothing has been offered yet.")
    private List<String> media = new ArrayList<>();

    @Option(names = "--hold", description = "Puts everything on hold.")
    private boolean hold;

    @Option(names = "--resume", description = "Takes everything off hold.")
    private boolean resume;

    @Option(names = "--remove", paramLabel = "INDEX", description = "Takes a media description out of use.")
    private List<Integer> removed = new ArrayList<>();

    @Option(
            names = "--direction",
            paramLabel = "INDEX=WAY",
            description = "Which way media of a media description is to flow: sendrecv, sendonly, recvonly, inactive.")
    private Map<Integer, Direction> directions = new LinkedHashMap<>();

    @Option(names = "--ice-restart", description = "Restarts ICE; of WebRTC only.")
    private boolean iceRestart;

    @Option(names = "--everything", description = "Offers all again that the endpoint can do.")
    private boolean everything;

    @Option(names = "--why", description = "Prints each decision on standard error.")
    private boolean why;

    OfferCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return endpoint.isWebRtc(Optional.empty()) ? offerOfWebRtc() : offerOfDialog();
    }

    private int offerOfWebRtc() {
        Result<JsepEndpoint> result =
                endpoint.endpoint().flatMap(this::changed).flatMap(JsepEndpoint::setLocalDescription);
        return Negotiating.print(result, terminal, offered -> {
            endpoint.keep(offered);
            print(offered.localDescription().orElseThrow(), offered.decisions());
            return ExitCode.OK;
        });
    }

    /** What is wished of an endpoint that has offered nothing yet is all that it can do, if nothing is said. */
    private Result<JsepEndpoint> changed(JsepEndpoint before) {
        boolean isNew = media.isEmpty() && before.localDescription().isEmpty() && !before.isNegotiationNeeded();
        List<Change> changes = isNew ? List.of(new Change.Everything()) : changes();
        Result<JsepEndpoint> next = iceRestart ? before.restartIce() : new Result.Success<>(before);
        for (Change change : changes) {
            next = next.flatMap(here -> here.change(change));
        }
        return next;
    }

    private int offerOfDialog() {
        if (iceRestart) {
            throw new ParameterException(spec.commandLine(), "--ice-restart needs an endpoint of WebRTC");
        }
        Result<Said<Offer>> result = endpoint.negotiation().offer(changes());
        return Negotiating.print(result, terminal, said -> {
            endpoint.keep(said.negotiation());
            print(said.value().description(), said.value().decisions());
            return ExitCode.OK;
        });
    }

    private void print(SessionDescription offer, List<Decision> decisions) {
        terminal.out().print(Sdp.write(offer));
        if (why) {
            decisions.stream().map(DecisionReport::of).forEach(terminal.err()::println);
        }
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (everything) {
            changes.add(new Change.Everything());
        }
        removed.forEach(index -> changes.add(new Change.Remove(index)));
        media.forEach(type -> changes.add(new Change.Add(endpoint.mediaType(type))));
        directions.forEach((index, way) -> changes.add(new Change.Turn(index, way)));
        if (hold) {
            changes.add(new Change.Hold());
        }
        if (resume) {
            changes.add(new Change.Resume());
        }
        return changes;
    }
}
