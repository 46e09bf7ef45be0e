package org.sdpkit.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints one table: median time, ratio to jain-sip-ri in the same run, and what was allocated.
 * They run several times in turn, so that a busy minute of the machine falls on all of them.
 */
public final class Table {

    private static final String PEER = "jainParse";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Map<Input, List<Double>>> times = new LinkedHashMap<>();
    private final Map<String, Map<Input, Double>> bytes = new LinkedHashMap<>();

    private Table() {}

    /** Runs the benchmarks so often in turn; those whose names match, all of them unless said otherwise. */
    public static void main(String[] args) throws RunnerException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        String names = args.length > 1 ? args[1] : ".*";
        Table table = new Table();
        for (int round = 0; round < rounds; round++) {
            System.err.printf("round %d of %d%n", round + 1, rounds);
            table.run(names);
        }
        table.print();
    }

    private void run(String names) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\.(" + names + "|" + PEER + ")$")
                .addProfiler(GCProfiler.class)
                .jvmArgsPrepend(Stream.of("sdpkit.root", "sdpkit.shared")
                        .filter(name -> System.getProperty(name) != null)
                        .map(name -> "-D" + name + "=" + System.getProperty(name))
                        .toArray(String[]::new))
                .verbosity(VerboseMode.SILENT);
        new Runner(options.build()).run().forEach(this::add);
    }

    private void add(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        Input input = Input.valueOf(result.getParams().getParam("input"));
        List<Double> known = times.computeIfAbsent(name, key -> new EnumMap<>(Input.class))
                .computeIfAbsent(input, key -> new ArrayList<>());
        result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .forEach(iteration -> known.add(iteration.getScore()));
        bytes.computeIfAbsent(name, key -> new EnumMap<>(Input.class))
                .put(input, result.getSecondaryResults().get(ALLOCATED).getScore());
    }

    private void print() {
        System.out.printf(
                "JDK %s, %d processors, %s%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Input.isShared() ? "shared inputs" : "samples of the repository as inputs");
        print("µs (ratio to " + PEER + ")", this::time);
        print("KB allocated", this::kilobytes);
    }

    private void print(String what, Cell cell) {
        System.out.println("| " + what + " | " + joined(input -> input.name()) + " |");
        System.out.println("|---|" + "---:|".repeat(Input.values().length));
        times.keySet().stream()
                .sorted()
                .forEach(name ->
                        System.out.println("| " + name + " | " + joined(input -> cell.text(name, input)) + " |"));
        System.out.println();
    }

    private static String joined(Function<Input, String> text) {
        return Stream.of(Input.values()).map(text).collect(Collectors.joining(" | "));
    }

    private String time(String name, Input input) {
        double time = median(times.get(name).get(input));
        return String.format(
                Locale.ROOT, "%.2f (%.3f)", time, time / median(times.get(PEER).get(input)));
    }

    private String kilobytes(String name, Input input) {
        return String.format(Locale.ROOT, "%.1f", bytes.get(name).get(input) / 1000);
    }

    private static double median(List<Double> scores) {
        List<Double> sorted = scores.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** What stands in a cell. */
    private interface Cell {

        String text(String benchmark, Input input);
    }
}
