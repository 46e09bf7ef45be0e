package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sdpkit.jackson.SdpkitModule;
import org.sdpkit.validation.LintConfiguration;

/** Reads a configuration; apart from who looks for one, so that YAML is only loaded where there is one. */
final class ConfigurationFile {

    private ConfigurationFile() {}

    static LintConfiguration read(Path file) {
        YAMLFactory yaml = YAMLFactory.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();
        yaml.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        ObjectMapper mapper = new ObjectMapper(yaml).registerModule(new SdpkitModule());
        try (JsonParser in = mapper.createParser(Files.readString(file))) {
            JsonToken first = in.nextToken();
            boolean isEmpty =
                    first == null || (first.isScalarValue() && in.getText().isEmpty());
            return isEmpty ? LintConfiguration.NONE : in.readValueAs(LintConfiguration.class);
        } catch (JsonProcessingException e) {
            throw new CannotGoOn(Input.shown(file.toString()) + place(e) + ": " + message(e), ExitCode.USAGE);
        } catch (IOException e) {
            throw new CannotGoOn(Input.shown(file.toString()) + ": " + CannotGoOn.reason(e));
        }
    }

    private static String place(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? "" : ":" + location.getLineNr() + ":" + location.getColumnNr();
    }

    /** The parser of YAML says in the first line what is wrong, and then shows it. */
    private static String message(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("is no YAML");
    }
}
