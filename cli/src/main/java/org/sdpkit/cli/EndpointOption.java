package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Address;
import org.sdpkit.jackson.NegotiationJson;
import org.sdpkit.model.Connection;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.negotiation.Presets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whose part is played: what it can do, where its ids come from, and what was said before. */
final class EndpointOption {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFAULT_PRESET = "sip";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "sip, sip-video, fax, webrtc, chrome, firefox or rtsp; default: sip.")
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
                builder.connection(Connection.of(Address.of(address)));
            }
            if (port != null) {
                builder.firstPort(port);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        return builder.build();
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

    /** Where ids come from. */
    Ids ids() {
        return seed == null ? Sdp.secureIds() : Ids.seeded(seed);
    }

    /** What was negotiated before; with capabilities on the command line, from now on with those. */
    Negotiation negotiation() {
        Optional<Negotiation> kept = kept();
        if (kept.isEmpty()) {
            return Negotiation.of(capabilities(), ids());
        }
        boolean isChanged = preset != null || file != null || address != null || port != null;
        return isChanged ? kept.get().with(capabilities()) : kept.get();
    }

    private Optional<Negotiation> kept() {
        if (state == null || !Files.exists(state)) {
            return Optional.empty();
        }
        try {
            return Optional.of(NegotiationJson.read(json(state)));
        } catch (IllegalArgumentException e) {
            throw new CannotGoOn(state + ": holds no negotiation: " + e.getMessage());
        }
    }

    /** Keeps a negotiation for the next call, if there is a file for it. */
    void keep(Negotiation negotiation) {
        if (state == null) {
            return;
        }
        try {
            AtomicFile.writeSecret( // there are keys in it
                    state, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(NegotiationJson.write(negotiation)));
        } catch (IOException e) {
            throw new CannotGoOn(state + ": cannot be written: " + e.getMessage());
        }
    }

    private static JsonNode json(Path path) {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(path));
            if (!json.isObject()) {
                throw new CannotGoOn(path + ": must be a JSON object");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new CannotGoOn(path + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new CannotGoOn(path + ": cannot be read: " + e.getMessage());
        }
    }
}
