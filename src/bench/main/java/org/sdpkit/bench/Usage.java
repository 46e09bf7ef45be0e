package org.sdpkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process took.
 *
 * @param cpuSeconds the time on processors, of all its threads
 * @param seconds from start to end
 * @param peakKilobytes the memory that it had at most
 */
record Usage(double cpuSeconds, double seconds, long peakKilobytes) {

    private static final int POLL_MILLISECONDS = 5;
    private static final double TICKS_A_SECOND = 100;

    /** Where in {@code /proc/<pid>/stat}, counted behind the name, the ticks in user and in system mode stand. */
    private static final int USER_TICKS = 11;

    /** That of a command, whose output nobody reads. */
    static Usage of(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()));
        double cpu = 0;
        long peak = 0;
        while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            cpu = Math.max(cpu, cpuSeconds(status));
            peak = Math.max(peak, peakKilobytes(status));
        }
        return new Usage(cpu, (System.nanoTime() - start) / 1e9, peak);
    }

    private static double cpuSeconds(Path status) {
        String[] fields = behind(status.resolve("stat"), ") ").split(" ");
        return fields.length > USER_TICKS + 1
                ? (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1])) / TICKS_A_SECOND
                : 0;
    }

    private static long peakKilobytes(Path status) {
        String digits = behind(status.resolve("status"), "VmHWM:").strip().split(" ")[0];
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** What stands behind the last of these words; nothing if the process has ended. */
    private static String behind(Path file, String words) {
        try {
            String text = Files.readString(file);
            int at = text.lastIndexOf(words);
            return at < 0 ? "" : text.substring(at + words.length());
        } catch (IOException ended) {
            return "";
        }
    }
}
