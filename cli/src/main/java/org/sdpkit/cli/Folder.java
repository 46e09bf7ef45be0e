package org.sdpkit.cli;

import java.io.IOException;
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
                            : Stream.of(entry.path).filter(Folder::isDescription));
        } catch (IOException e) {
            return Stream.of(folder);
        }
    }

    private static boolean isDescription(Path file) {
        return file.toString().endsWith(SUFFIX) && Files.isRegularFile(file);
    }

    private static List<Entry> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> new Entry(path, Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)))
                    .sorted(Comparator.comparing(Entry::sortedAs))
                    .toList();
        }
    }

    /** What is in a folder. */
    private record Entry(Path path, boolean isFolder) {

        /** By name, as if all paths were sorted as text: the name of a folder goes on with a slash. */
        String sortedAs() {
            return path + (isFolder ? "/" : "");
        }
    }
}
