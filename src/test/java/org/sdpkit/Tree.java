package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository. */
public final class Tree {

    private static final Path ROOT = Path.of(System.getProperty("sdpkit.root", ".."));

    private Tree() {}

    /** A file or folder. */
    public static Path path(String name) {
        return ROOT.resolve(name);
    }

    /** The text of a file. */
    public static String text(String name) {
        return read(path(name));
    }

    /** The samples, in order. */
    public static List<Path> samples() {
        try (Stream<Path> paths = Files.walk(path("samples"))) {
            return paths.filter(file -> file.toString().endsWith(".sdp"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Expects that the file holds this text, or writes it where this property is set. */
    public static void assertHolds(Path file, String text, String updateProperty) {
        if (System.getProperty(updateProperty) == null) {
            assertEquals(read(file), text, () -> file + " differs; -D" + updateProperty + " rewrites it");
            return;
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
