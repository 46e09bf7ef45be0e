package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sdpkit.jackson.SdpTransform;
import org.sdpkit.jackson.SdpkitModule;
import org.sdpkit.model.SessionDescription;
import picocli.CommandLine.Option;

/** Which JSON stands for a description. */
final class JsonShape {

    @Option(
            names = "--as",
            paramLabel = "SHAPE",
            description = "sdpkit, which loses nothing, or sdp-transform, the shape of that npm package;"
                    + " default: ${DEFAULT-VALUE}.",
            converter = ShapeConverter.class)
    private Shape shape = Shape.SDPKIT;

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new SdpkitModule());

    /** The description as JSON. */
    String write(SessionDescription session) {
        Object json =
                switch (shape) {
                    case SDPKIT -> session;
                    case SDP_TRANSFORM -> SdpTransform.toJson(session);
                };
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The description that JSON stands for. */
    SessionDescription read(String json) throws JsonProcessingException {
        return switch (shape) {
            case SDPKIT -> mapper.readValue(json, SessionDescription.class);
            case SDP_TRANSFORM -> fromTransform(json);
        };
    }

    private SessionDescription fromTransform(String json) throws JsonProcessingException {
        try {
            return SdpTransform.fromJson(mapper.readTree(json));
        } catch (IllegalArgumentException e) {
            throw new JsonMappingException(null, e.getMessage(), e);
        }
    }

    /** The shapes that are known. */
    enum Shape {
        SDPKIT,
        SDP_TRANSFORM;

        @Override
        public String toString() {
            return EnumWords.word(this);
        }
    }

    /** Takes the names as people write them, with a hyphen. */
    static final class ShapeConverter extends EnumWords<Shape> {
        ShapeConverter() {
            super(Shape.class);
        }
    }
}
