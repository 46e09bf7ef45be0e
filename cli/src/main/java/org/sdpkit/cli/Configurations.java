package org.sdpkit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
        return new Found(file, ConfigurationFile.read(file));
    }

    /** A configuration, and where it was found. */
    private record Found(Path file, LintConfiguration configuration) {

        LintSettings settingsFor(Input input) {
            return configuration.settingsFor(input.pathFrom(file));
        }
    }
}
