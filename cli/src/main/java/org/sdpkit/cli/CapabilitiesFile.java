package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sdpkit.jackson.CapabilitiesJson;
import org.sdpkit.negotiation.Capabilities;

/** What an endpoint can do, as YAML or as JSON, which is YAML as well; apart from who asks, so that YAML is only loaded here. */
final class CapabilitiesFile {

    private CapabilitiesFile() {}

    static Capabilities read(Path file) {
        String name = Input.shown(file.toString());
        try {
            return CapabilitiesJson.read(mapper().readTree(Files.readString(file)));
        } catch (JsonProcessingException e) {
            throw new CannotGoOn(name + place(e) + ": " + message(e));
        } catch (IOException e) {
            throw new CannotGoOn(name + ": " + CannotGoOn.reason(e));
        } catch (IllegalArgumentException e) {
            throw new CannotGoOn(name + ": " + e.getMessage());
        }
    }

    private static ObjectMapper mapper() {
        YAMLFactory yaml = YAMLFactory.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();
        yaml.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        return new ObjectMapper(yaml);
    }

    private static String place(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? "" : ":" + location.getLineNr() + ":" + location.getColumnNr();
    }

    private static String message(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("is no YAML");
    }
}
