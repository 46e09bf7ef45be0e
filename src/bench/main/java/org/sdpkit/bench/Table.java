package org.sdpkit.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints one table: the median of the time that each piece of work takes a processor, its ratio to jain-sip-ri, and what is
 * allocated. After each was done for a while, all of them take turns in one run, many times, so that a busy moment of the
 * machine falls on all of them; the time of other processes does not count.
 */
public final class Table {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double WARM_UP = 0.7;
    private static final long TURN_NANOSECONDS = 2_000_000;

    private final List<Row> rows = List.of(
            new Row("parse", Work::parse),
            new Row("parse, all readings and diagnostics", Work::parseAndReadAll),
            new Row("parse and lint, profile webrtc", Work::parseAndLintAsWebRtc),
            new Row("parse and lint, profile auto", Work::parseAndLint),
            new Row("write, unchanged", Work::write),
            new Row("change and write", Work::changeAndWrite),
            new Row("answer, read before", Work::answer),
            new Row("parse and answer", Work::parseAndAnswer),
            new Row("jain-sip-ri: parse", Work::jainParse),
            new Row("jain-sip-ri: write", Work::jainWrite));

    private final List<Work> inputs = Stream.of(Input.values()).map(Work::of).toList();

    private Table() {}

    /** Measures for so many seconds, two minutes unless said otherwise. */
    public static void main(String[] args) throws Exception {
        Table table = new Table();
        table.measure(args.length > 0 ? Integer.parseInt(args[0]) : 120);
        table.print();
    }

    private void measure(int seconds) throws Exception {
        double warmUp = WARM_UP * seconds / rows.size() / inputs.size();
        for (Row row : rows) {
            for (int i = 0; i < inputs.size(); i++) {
                for (long end = in(warmUp); System.nanoTime() < end; ) {
                    row.cells.get(i).takeTurn(inputs.get(i), false);
                }
            }
        }
        long end = in((1 - WARM_UP) * seconds);
        do {
            for (Row row : rows) {
                for (int i = 0; i < inputs.size(); i++) {
                    row.cells.get(i).takeTurn(inputs.get(i), true);
                }
            }
        } while (System.nanoTime() < end);
    }

    private static long in(double seconds) {
        return System.nanoTime() + (long) (seconds * 1e9);
    }

    private void print() {
        System.out.printf(
                "JDK %s, %s, %d processors, %s%n%n",
                Runtime.version(),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Input.isShared() ? "inputs of shared/bench" : "samples of the repository as inputs");
        List<Cell> peers = rows.get(rows.size() - 2).cells;
        print(
                "µs (ratio to jain-sip-ri: parse)",
                row -> texts(row, i -> {
                    double time = row.cells.get(i).microseconds();
                    return String.format(
                            Locale.ROOT,
                            "%.2f (%.3f)",
                            time,
                            time / peers.get(i).microseconds());
                }));
        print(
                "KB allocated",
                row -> texts(row, i -> String.format(Locale.ROOT, "%.1f", row.cells.get(i).allocated / 1e3)));
    }

    private void print(String what, Function<Row, String> texts) {
        String names = Stream.of(Input.values()).map(Input::name).collect(Collectors.joining(" | "));
        System.out.println("| " + what + " | " + names + " |");
        System.out.println("|---|" + "---:|".repeat(inputs.size()));
        rows.forEach(row -> System.out.println("| " + row.name + " | " + texts.apply(row) + " |"));
        System.out.println();
    }

    private String texts(Row row, Function<Integer, String> text) {
        return Stream.iterate(0, i -> i + 1).limit(row.cells.size()).map(text).collect(Collectors.joining(" | "));
    }

    /** A piece of work, with a cell for each input. */
    private record Row(String name, List<Cell> cells) {

        Row(String name, Task task) {
            this(
                    name,
                    Stream.generate(() -> new Cell(task))
                            .limit(Input.values().length)
                            .toList());
        }
    }

    /** What is done. */
    private interface Task {

        Object on(Work work) throws Exception;
    }

    /** A piece of work on an input, and how long it took. */
    private static final class Cell {

        private final Task task;
        private final List<Double> times = new ArrayList<>();
        private int repetitions = 1;
        private long allocated;
        private Object last = this;

        Cell(Task task) {
            this.task = task;
        }

        /** Does it for some milliseconds. */
        void takeTurn(Work work, boolean counts) throws Exception {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < repetitions; i++) {
                last = task.on(work);
            }
            long time = Math.max(1, THREADS.getCurrentThreadCpuTime() - start);
            if (counts) {
                times.add(time / 1e3 / repetitions);
                allocated = (THREADS.getCurrentThreadAllocatedBytes() - bytes) / repetitions;
            }
            repetitions = (int) Math.max(1, repetitions * Math.min(10, (double) TURN_NANOSECONDS / time));
        }

        double microseconds() {
            List<Double> sorted = times.stream().sorted().toList();
            return sorted.get(sorted.size() / 2);
        }
    }
}
