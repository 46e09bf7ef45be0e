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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sdpkit.jackson.SdpkitModule;
import org.sdpkit.validation.LintConfiguration;
import org.sdpkit.validation.LintSettings;

/** The configurations that hold for inputs: the one that was named, or the nearest in the folders above each. */
final class Configurations {

    static final String FILE_NAME = ".sdplint.yaml";

    private final Optional<Found> named;

    /** By folder. */
    private final Map<Path, Optional<Found>> nearest = new ConcurrentHashMap<>();

    /**
     * Looks for configurations.
     *
     * @param named the file that holds for all inputs; none where they are looked for
     */
    Configurations(@Nullable Path named) {
        this.named = Optional.ofNullable(named).map(Configurations::read);
    }

    /** What holds for an input; standard input lies where the command runs. */
    LintSettings settingsFor(Input input) {
        Optional<Found> found =
                named.or(() -> Optional.ofNullable(input.place().getParent()).flatMap(this::nearest));
        return found.map(configuration -> configuration.settingsFor(input)).orElse(LintSettings.NONE);
    }

    private Optional<Found> nearest(Path folder) {
        Optional<Found> known = nearest.get(folder);
        if (known == null) {
            Path file = folder.resolve(FILE_NAME);
            known = Files.exists(file)
                    ? Optional.of(read(file))
                    : Optional.ofNullable(folder.getParent()).flatMap(this::nearest);
            nearest.put(folder, known);
        }
        return known;
    }

    private static Found read(Path file) {
        YAMLFactory yaml = YAMLFactory.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();
        yaml.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        ObjectMapper mapper = new ObjectMapper(yaml).registerModule(new SdpkitModule());
        try (JsonParser in = mapper.createParser(Files.readString(file))) {
            JsonToken first = in.nextToken();
            boolean isEmpty =
                    first == null || (first.isScalarValue() && in.getText().isEmpty());
            return new Found(file, isEmpty ? LintConfiguration.NONE : in.readValueAs(LintConfiguration.class));
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

    /** A configuration, and where it was found. */
    private record Found(Path file, LintConfiguration configuration) {

        LintSettings settingsFor(Input input) {
            return configuration.settingsFor(input.pathFrom(file));
        }
    }
}
