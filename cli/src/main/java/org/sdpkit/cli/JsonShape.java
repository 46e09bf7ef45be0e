package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sdpkit.jackson.SdpkitModule;
import org.sdpkit.model.SessionDescription;
import picocli.CommandLine.Option;

/** Which JSON stands for a description. */
final class JsonShape {

    @Option(names = "--as", paramLabel = "SHAPE", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Shape shape = Shape.sdpkit;

    /** The shapes that are known. */
    enum Shape {
        sdpkit
    }

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new SdpkitModule());

    /** The description as JSON. */
    String write(SessionDescription session) {
        try {
            return switch (shape) {
                case sdpkit -> mapper.writerWithDefaultPrettyPrinter().writeValueAsString(session);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The description that JSON stands for. */
    SessionDescription read(String json) throws JsonProcessingException {
        return switch (shape) {
            case sdpkit -> mapper.readValue(json, SessionDescription.class);
        };
    }
}
