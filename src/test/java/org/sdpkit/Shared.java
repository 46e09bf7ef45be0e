package org.sdpkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What lies beside the repository: other people's descriptions, captures of browsers, the RFCs. A test that asks for it
 * is aborted where it is absent, and fails where it is absent though {@code sdpkit.shared.required} is set.
 */
public final class Shared {

    private static final Path FOLDER = Path.of(System.getProperty("sdpkit.shared", "../shared"));

    private Shared() {}

    /** A file or folder, which exists. */
    public static Path path(String name) {
        Path path = FOLDER.resolve(name);
        boolean isThere = Files.exists(path);
        if (Boolean.getBoolean("sdpkit.shared.required")) {
            Assertions.assertTrue(isThere, path + " is required, and absent");
        }
        Assumptions.assumeTrue(isThere, path + " is absent");
        return path;
    }

    /** The text of a file. */
    public static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the corpus and of the browsers, descriptions or not. */
    public static List<Path> files() {
        return Stream.of("corpus", "browsers")
                .flatMap(folder -> filesUnder(path(folder)).stream())
                .toList();
    }

    /** Every description of the corpus and of the browsers. */
    public static List<Path> descriptions() {
        return files().stream().filter(Shared::isDescription).toList();
    }

    /** Every description of a folder. */
    public static List<Path> descriptions(String folder) {
        return filesUnder(path(folder)).stream().filter(Shared::isDescription).toList();
    }

    /** How it is called where it lies, with slashes. */
    public static String nameOf(Path path) {
        return FOLDER.relativize(path).toString().replace('\\', '/');
    }

    private static boolean isDescription(Path file) {
        return file.toString().endsWith(".sdp");
    }

    private static List<Path> filesUnder(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
