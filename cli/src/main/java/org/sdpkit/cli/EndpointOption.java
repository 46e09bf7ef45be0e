package org.sdpkit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Address;
import org.sdpkit.model.Connection;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Answer;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Change;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.JsepConfiguration;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.negotiation.Negotiation.Said;
import org.sdpkit.negotiation.Presets;
import org.sdpkit.negotiation.Result;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.ProfileChoice;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whose part is played: what it can do, where its ids come from, and what was said before. */
final class EndpointOption {

    private static final String DEFAULT_PRESET = "sip";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description =
                    "sip, sip-video, fax, webrtc, chrome, firefox, pion, aiortc, werift or rtsp; default: what the other side"
                            + " asks for, else sip.")
    private @Nullable String preset;

    @Option(names = "--capabilities", paramLabel = "FILE", description = "What it can do, as YAML or JSON.")
    private @Nullable Path file;

    @Option(names = "--address", description = "Where media is to be sent to.")
    private @Nullable String address;

    @Option(names = "--port", description = "The port of the first media description.")
    private @Nullable Integer port;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Makes ids and keys that anybody can make again; default: secure ones.")
    private @Nullable Long seed;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Holds the negotiation between calls, keys included; created when absent.")
    private @Nullable Path state;

    /** What the endpoint can do. */
    Capabilities capabilities() {
        Capabilities.Builder builder = base().toBuilder();
        try {
            if (address != null) {
                builder.connection(Connection.of(address(address)));
            }
            if (port != null) {
                builder.firstPort(port);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        return builder.build();
    }

    private Address address(String text) {
        Address read = Address.of(text);
        if (read instanceof Address.Other || read instanceof Address.ScopedIp6) {
            throw new ParameterException(
                    spec.commandLine(), "--address must be an IP address or a domain name, not \"" + text + "\"");
        }
        return read;
    }

    private Capabilities base() {
        if (file != null) {
            return CapabilitiesFile.read(file);
        }
        String name = preset == null ? DEFAULT_PRESET : preset;
        return Presets.named(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "Unknown preset " + name + ": " + String.join(", ", Presets.names())));
    }

    /** The type of media of this name. */
    MediaType mediaType(String name) {
        try {
            return new MediaType(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--media: " + e.getMessage());
        }
    }

    /** Where ids come from. */
    Ids ids() {
        return seed == null ? Sdp.secureIds() : Ids.seeded(seed);
    }

    /** What was negotiated before; with capabilities on the command line, from now on with those. */
    Negotiation negotiation() {
        if (isWebRtcKept().isEmpty()) {
            return Negotiation.of(capabilities(), ids());
        }
        Negotiation kept = stateFile().orElseThrow().negotiation();
        return isChanged() ? kept.with(capabilities()) : kept;
    }

    /**
     * Whether the part of WebRTC is played (RFC 9429) and not that of RFC 3264: where the state is of one, and where there
     * is none, where the capabilities are, or the description that is to be answered. Who says where media is to be sent to
     * knows no trickled candidates.
     *
     * @param asked what the other side said; without capabilities on the command line they are those that it asks for
     */
    boolean isWebRtc(Optional<SessionDescription> asked) {
        return isWebRtcKept()
                .orElseGet(() -> !isAddressed()
                        && (isChosen()
                                ? base().isWebRtc()
                                : asked.filter(EndpointOption::isWebRtc).isPresent()));
    }

    private static boolean isWebRtc(SessionDescription asked) {
        return ProfileChoice.of(asked).profile().equals(Profile.WEBRTC);
    }

    /** The endpoint of WebRTC as it was left; with capabilities on the command line, from now on with those. */
    Result<JsepEndpoint> endpoint() {
        if (isWebRtcKept().isEmpty()) {
            Capabilities own = isChosen() ? capabilities() : Presets.webRtc();
            return new Result.Success<>(JsepEndpoint.create(JsepConfiguration.of(own), ids()));
        }
        if (isAddressed()) {
            throw new ParameterException(
                    spec.commandLine(), "--address and --port are not for an endpoint of WebRTC, as --state holds one");
        }
        JsepEndpoint kept = stateFile().orElseThrow().endpoint();
        return isChosen()
                ? kept.setConfiguration(kept.configuration().with(capabilities()))
                : new Result.Success<>(kept);
    }

    /** What it would answer to an offer, which is not kept. */
    Result<Answer> answer(SessionDescription offer) {
        return isWebRtc(Optional.of(offer))
                ? endpoint()
                        .flatMap(before -> WebRtcAnswer.of(
                                before, offer, List.of(new Change.Everything()), DescriptionType.ANSWER))
                        .map(WebRtcAnswer::answer)
                : negotiation().receiveOffer(offer).flatMap(Negotiation::answer).map(Said::value);
    }

    private boolean isChosen() {
        return preset != null || file != null;
    }

    private boolean isAddressed() {
        return address != null || port != null;
    }

    private boolean isChanged() {
        return isChosen() || isAddressed();
    }

    /** What kind of state there is, if there is one. */
    private Optional<Boolean> isWebRtcKept() {
        return stateFile().flatMap(StateFile::isWebRtc);
    }

    private Optional<StateFile> stateFile() {
        return Optional.ofNullable(state).map(StateFile::new);
    }

    /** Keeps a negotiation for the next call, if there is a file for it. */
    void keep(Negotiation negotiation) {
        stateFile().ifPresent(kept -> kept.write(negotiation));
    }

    /** Keeps an endpoint of WebRTC for the next call, if there is a file for it. */
    void keep(JsepEndpoint endpoint) {
        stateFile().ifPresent(kept -> kept.write(endpoint));
    }
}
