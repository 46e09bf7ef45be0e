package org.sdpkit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints what the command {@code sdp lint} takes for a thousand and for ten thousand files of 6 KB, and what a process
 * takes that parses the same files with jain-sip-ri: the time on processors, start and compilation counted in, and the
 * memory at its peak. Needs Linux, which tells it.
 */
public final class Bulk {

    private static final List<Integer> SIZES = List.of(1_000, 10_000);

    private Bulk() {}

    /** Measures the command that the arguments are, to which the folder is added. */
    public static void main(String[] args) throws Exception {
        System.out.println("| files | process | s on processors (ratio) | s | MB at the peak |");
        System.out.println("|---:|---|---:|---:|---:|");
        for (int size : SIZES) {
            Path folder = Files.createTempDirectory("sdpkit-bulk");
            try {
                write(folder, size);
                measure(folder, size, List.of(args));
            } finally {
                delete(folder);
            }
        }
    }

    private static void measure(Path folder, int size, List<String> lint) throws Exception {
        Usage jain = Usage.of(with(jain(), folder));
        print(size, "jain-sip-ri: parse", jain, jain);
        print(size, "sdp lint", Usage.of(with(lint, folder)), jain);
    }

    private static List<String> jain() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), JainFiles.class.getName());
    }

    private static List<String> with(List<String> command, Path folder) {
        List<String> words = new ArrayList<>(command);
        words.add(folder.toString());
        return words;
    }

    private static void print(int size, String name, Usage usage, Usage jain) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.2f (%.1f) | %.2f | %d |%n",
                size,
                name,
                usage.cpuSeconds(),
                usage.cpuSeconds() / jain.cpuSeconds(),
                usage.seconds(),
                usage.peakKilobytes() / 1000);
    }

    /** Chrome's description, each time of another session. */
    private static void write(Path folder, int size) throws IOException {
        String text = new String(Input.CHROME.bytes(), StandardCharsets.UTF_8);
        for (int i = 0; i < size; i++) {
            String own = text.replaceFirst("(?m)^o=- \\d+", "o=- " + (1_000_000_000L + i));
            Files.writeString(folder.resolve(i + ".sdp"), own);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
