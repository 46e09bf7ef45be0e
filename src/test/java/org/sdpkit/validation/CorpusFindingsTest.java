package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.SdpReader;
import org.sdpkit.Shared;
import org.sdpkit.Tree;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;

/** What the rules find in the descriptions of the corpus, each under the profile that it asks for, counted and judged. */
class CorpusFindingsTest {

    private static final String PAGE = "src/CORPUS-FINDINGS.md";
    private static final String FOLDER = "corpus/documents";
    private static final int MOST_FREQUENT = 30;
    private static final String HEAD = """
            # What the rules find in other people's descriptions

            `sdp lint` over the %d descriptions of the shared corpus, each under the profile that it asks for. The counts are made by
            `CorpusFindingsTest`; after a change of the rules run it with `-Drules.update`. The judgements are by hand, from
            reading findings of each origin beside the text of the RFC: a fault is *true* if the RFC, or a browser that was
            measured, says so, even where it is harmless or meant by its author.

            """;
    private static final String COLUMNS = """
            | rule | errors | warnings | notes | descriptions | most of them in | judgement |
            |---|---|---|---|---|---|---|
            """;
    private static final String ORIGIN_COLUMNS = """
            | origin | descriptions | errors | warnings | notes | most frequent rules |
            |---|---|---|---|---|---|
            """;

    /** One finding, and where. */
    private record Found(String rule, Severity severity, String origin, String file) {}

    /** How often each severity was met. */
    private static Map<Severity, Long> bySeverity(List<Found> found) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(
                    severity,
                    found.stream().filter(one -> one.severity == severity).count());
        }
        return counts;
    }

    @Test
    void whatIsFoundIsCountedAndJudged() throws IOException {
        List<Path> files = Shared.descriptions(FOLDER);
        List<Found> found = findings(files);
        Map<String, String> judgements = judgements();
        String page = page(files, found, judgements);
        Path file = Tree.path(PAGE);
        if (System.getProperty("rules.update") != null) {
            Files.writeString(file, page);
        }
        assertEquals(page, Files.readString(file), PAGE + " is old: run CorpusFindingsTest with -Drules.update");
        Set<String> unjudged = rows(found).stream()
                .filter(rule -> judgements.getOrDefault(rule, "").isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unjudged, "rules without a judgement in " + PAGE);
    }

    @Test
    void noErrorIsAFalseAlarm() throws IOException {
        Map<String, String> judgements = judgements();
        Set<String> falseAlarms = findings(Shared.descriptions(FOLDER)).stream()
                .filter(one -> one.severity == Severity.ERROR)
                .map(Found::rule)
                .filter(rule -> !judgements.getOrDefault(rule, "").startsWith("true"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), falseAlarms);
    }

    private static List<Found> findings(List<Path> files) throws IOException {
        Linter linter = Linter.of(LintSettings.NONE);
        Stream.Builder<Found> found = Stream.builder();
        for (Path file : files) {
            String origin = file.getParent().getFileName().toString();
            for (Diagnostic finding : linter.check(
                    SdpReader.STANDARD.parse(Files.readAllBytes(file)).session())) {
                found.add(new Found(finding.code(), finding.severity(), origin, Shared.nameOf(file)));
            }
        }
        return found.build().toList();
    }

    private static String page(List<Path> files, List<Found> found, Map<String, String> judgements) {
        List<String> rows = rows(found);
        Map<String, List<Found>> byRule = grouped(found, Found::rule);
        StringBuilder page = new StringBuilder(HEAD.formatted(files.size()));
        page.append("## The most frequent rules\n\n").append(COLUMNS);
        rows.stream().limit(MOST_FREQUENT).forEach(rule -> append(rule, byRule, judgements, page));
        page.append("\n## What else is an error somewhere\n\n").append(COLUMNS);
        rows.stream().skip(MOST_FREQUENT).forEach(rule -> append(rule, byRule, judgements, page));
        page.append("\n## By origin\n\n").append(ORIGIN_COLUMNS);
        Map<String, List<Path>> filesByOrigin = new TreeMap<>(files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.getParent().getFileName().toString())));
        Map<String, List<Found>> byOrigin = grouped(found, Found::origin);
        filesByOrigin.forEach((origin, own) -> page.append("| ")
                .append(String.join(
                        " | ",
                        origin,
                        "" + own.size(),
                        counts(byOrigin.getOrDefault(origin, List.of())),
                        mostFrequent(byOrigin.getOrDefault(origin, List.of()), Found::rule)))
                .append(" |\n"));
        return page.toString();
    }

    private static void append(
            String rule, Map<String, List<Found>> byRule, Map<String, String> judgements, StringBuilder page) {
        List<Found> own = byRule.getOrDefault(rule, List.of());
        long descriptions = own.stream().map(Found::file).distinct().count();
        page.append("| ")
                .append(String.join(
                        " | ",
                        rule,
                        counts(own),
                        "" + descriptions,
                        mostFrequent(own, Found::origin),
                        judgements.getOrDefault(rule, "")))
                .append(" |\n");
    }

    /** The most frequent rules, then all others that found an error, each by its frequency. */
    private static List<String> rows(List<Found> found) {
        Map<String, List<Found>> byRule = grouped(found, Found::rule);
        List<String> byFrequency = byFrequency(byRule);
        return Stream.concat(
                        byFrequency.stream().limit(MOST_FREQUENT),
                        byFrequency.stream().skip(MOST_FREQUENT).filter(rule -> byRule.get(rule).stream()
                                .anyMatch(one -> one.severity == Severity.ERROR)))
                .toList();
    }

    private static String counts(List<Found> found) {
        Map<Severity, Long> counts = bySeverity(found);
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .map(severity -> "" + counts.get(severity))
                .collect(Collectors.joining(" | "));
    }

    private static String mostFrequent(List<Found> found, Function<Found, String> key) {
        Map<String, List<Found>> grouped = grouped(found, key);
        return byFrequency(grouped).stream()
                .limit(3)
                .map(name -> name + " " + grouped.get(name).size())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, List<Found>> grouped(List<Found> found, Function<Found, String> key) {
        return found.stream().collect(Collectors.groupingBy(key));
    }

    private static List<String> byFrequency(Map<String, List<Found>> grouped) {
        return grouped.keySet().stream()
                .sorted(Comparator.comparingInt(
                                (String name) -> -grouped.get(name).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The last cell of each row of a rule. */
    private static Map<String, String> judgements() {
        Map<String, String> judgements = new HashMap<>();
        Tree.text(PAGE).lines().filter(line -> line.startsWith("| ")).forEach(line -> {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 9) {
                judgements.put(cells[1].strip(), cells[7].strip());
            }
        });
        return judgements;
    }
}
