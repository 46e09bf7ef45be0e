package org.sdpkit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is looked through, one folder after the other, so that not all names are in memory at once. */
final class Folder {

    private static final String SUFFIX = ".sdp";

    private Folder() {}

    /** Every description below it, in name order; a folder that cannot be read stands for what is in it. */
    static Stream<Path> filesBelow(Path folder) {
        try {
            return entries(folder).stream()
                    .flatMap(entry -> entry.isFolder
                            ? filesBelow(entry.path)
                            : Stream.of(entry).filter(Entry::isDescription).map(Entry::path));
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(folder);
        }
    }

    /** Whether there is no description below it. */
    static boolean isEmpty(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.noneMatch(path -> path.toString().endsWith(SUFFIX) && Files.isRegularFile(path));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static List<Entry> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(Entry::of)
                    .sorted(Comparator.comparing(Entry::sortedAs))
                    .toList();
        }
    }

    /**
     * What is in a folder.
     *
     * @param sortedAs its name, as if all paths were sorted as text: the name of a folder goes on with a slash
     */
    private record Entry(Path path, boolean isFolder, String sortedAs) {

        static Entry of(Path path) {
            boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
            return new Entry(path, isFolder, path + (isFolder ? "/" : ""));
        }

        boolean isDescription() {
            return sortedAs.endsWith(SUFFIX) && Files.isRegularFile(path);
        }
    }
}
