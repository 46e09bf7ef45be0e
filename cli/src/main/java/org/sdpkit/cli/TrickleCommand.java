package org.sdpkit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sdpkit.Sdp;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.ice.TrickleFragment;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.JsepConfiguration;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.Party;
import org.sdpkit.negotiation.Presets;
import org.sdpkit.negotiation.Result;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdp trickle}: candidates that come after a description. */
@Command(
        name = "trickle",
        mixinStandardHelpOptions = true,
        description = {
            "Takes candidates of the other side into a session of WebRTC: as a fragment (RFC 8840), or one by one.",
            "With --own they are ours, and the fragment that tells the other side of them is printed."
        },
        footer = {
            "",
            "Example:",
            "  sdp trickle --into samples/ice/trickle-offer.sdp --mid 0 --end",
            "  sdp trickle --state a.json --own --mid 0 'candidate:1 1 udp 2113929471 192.0.2.1 10100 typ host'"
                    + " | sdp trickle --state b.json"
        })
final class TrickleCommand implements Callable<Integer> {

    private static final String CANDIDATE = "candidate:";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "CANDIDATE",
            description = {
                "A candidate as browsers write it, or a file with a fragment; default: standard input, if --end is not given."
            })
    private List<String> inputs = new ArrayList<>();

    @ArgGroup(multiplicity = "1")
    private Place place = new Place();

    @Option(names = "--own", description = "They were found for our side.")
    private boolean own;

    @Option(names = "--mid", paramLabel = "NAME", description = "The media description that they are of.")
    private @Nullable String mid;

    @Option(names = "--end", description = "No more will come: of that media description, else of all.")
    private boolean end;

    /** What the candidates are put into. */
    static final class Place {

        @Option(names = "--state", paramLabel = "FILE", description = "Holds the session, keys included.")
        private @Nullable Path state;

        @Option(
                names = "--into",
                paramLabel = "FILE",
                description = "A description, which is printed with the candidates.")
        private @Nullable String description;
    }

    TrickleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return place.state == null ? addToDescription() : addToState(new StateFile(place.state));
    }

    private int addToDescription() {
        SessionDescription before = new Input(String.valueOf(place.description), terminal).readDescription();
        Result<JsepEndpoint> result = JsepEndpoint.create(JsepConfiguration.of(Presets.webRtc()), Ids.seeded(0))
                .observe(own ? Party.LOCAL : Party.REMOTE, DescriptionType.OFFER, before)
                .flatMap(endpoint -> added(endpoint, candidates()));
        return Negotiating.print(result, terminal, endpoint -> {
            Optional<SessionDescription> after = own ? endpoint.localDescription() : endpoint.remoteDescription();
            terminal.out().print(Sdp.write(after.orElseThrow()));
            return ExitCode.OK;
        });
    }

    private int addToState(StateFile file) {
        List<IceCandidate> candidates = candidates();
        return Negotiating.print(added(file.endpoint(), candidates), terminal, endpoint -> {
            file.write(endpoint);
            if (own) {
                endpoint.localDescription()
                        .map(ours -> TrickleFragment.of(candidates, ours).write(ours))
                        .ifPresent(fragment -> terminal.out().print(Sdp.write(fragment)));
            }
            return ExitCode.OK;
        });
    }

    private Result<JsepEndpoint> added(JsepEndpoint before, List<IceCandidate> candidates) {
        Result<JsepEndpoint> next = new Result.Success<>(before);
        for (IceCandidate candidate : candidates) {
            next = next.flatMap(here -> own ? here.addLocalCandidate(candidate) : here.addIceCandidate(candidate));
        }
        return next;
    }

    private List<IceCandidate> candidates() {
        List<String> asked = inputs.isEmpty() && !end ? List.of(Input.STANDARD_INPUT) : inputs;
        List<IceCandidate> candidates = new ArrayList<>();
        asked.forEach(input -> candidates.addAll(isCandidate(input) ? List.of(candidate(input)) : fragment(input)));
        if (end) {
            candidates.add(new IceCandidate(
                    Optional.empty(), Optional.ofNullable(mid), OptionalInt.empty(), Optional.empty()));
        }
        return candidates;
    }

    private static boolean isCandidate(String input) {
        return input.startsWith(CANDIDATE) || input.startsWith("a=" + CANDIDATE);
    }

    private IceCandidate candidate(String input) {
        if (mid == null) {
            throw new ParameterException(spec.commandLine(), "--mid must say which media description it is of");
        }
        return IceCandidate.read(input, mid)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no candidate: " + input));
    }

    private List<IceCandidate> fragment(String name) {
        return TrickleFragment.read(Sdp.parse(new Input(name, terminal).bytes()).session())
                .candidates();
    }
}
