package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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

    /** What was found of one name. */
    private record Group(String name, List<Found> found) {

        String counts() {
            return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                    .map(severity -> "" + count(severity))
                    .collect(Collectors.joining(" | "));
        }

        long count(Severity severity) {
            return found.stream().filter(one -> one.severity == severity).count();
        }

        String mostFrequent(Function<Found, String> key) {
            return byFrequency(found, key).stream()
                    .limit(3)
                    .map(group -> group.name + " " + group.found.size())
                    .collect(Collectors.joining(", "));
        }
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
                .map(Group::name)
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
            String origin = origin(file);
            for (Diagnostic finding : linter.check(
                    SdpReader.STANDARD.parse(Files.readAllBytes(file)).session())) {
                found.add(new Found(finding.code(), finding.severity(), origin, Shared.nameOf(file)));
            }
        }
        return found.build().toList();
    }

    private static String page(List<Path> files, List<Found> found, Map<String, String> judgements) {
        List<Group> rows = rows(found);
        StringBuilder page = new StringBuilder(HEAD.formatted(files.size()));
        page.append("## The most frequent rules\n\n").append(COLUMNS);
        rows.stream().limit(MOST_FREQUENT).forEach(rule -> page.append(row(rule, judgements)));
        page.append("\n## What else is an error somewhere\n\n").append(COLUMNS);
        rows.stream().skip(MOST_FREQUENT).forEach(rule -> page.append(row(rule, judgements)));
        page.append("\n## By origin\n\n").append(ORIGIN_COLUMNS);
        files.stream()
                .collect(Collectors.groupingBy(CorpusFindingsTest::origin, TreeMap::new, Collectors.counting()))
                .forEach((origin, count) -> page.append(row(origin, count, found)));
        return page.toString();
    }

    private static String row(Group rule, Map<String, String> judgements) {
        long descriptions = rule.found.stream().map(Found::file).distinct().count();
        return row(
                rule.name,
                rule.counts(),
                "" + descriptions,
                rule.mostFrequent(Found::origin),
                judgements.getOrDefault(rule.name, ""));
    }

    private static String row(String origin, long descriptions, List<Found> all) {
        Group own = new Group(
                origin, all.stream().filter(one -> one.origin.equals(origin)).toList());
        return row(origin, "" + descriptions, own.counts(), own.mostFrequent(Found::rule));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String origin(Path file) {
        return file.resolveSibling("").getFileName().toString();
    }

    /** The most frequent rules, then all others that found an error, each by its frequency. */
    private static List<Group> rows(List<Found> found) {
        List<Group> groups = byFrequency(found, Found::rule);
        return Stream.concat(
                        groups.stream().limit(MOST_FREQUENT),
                        groups.stream().skip(MOST_FREQUENT).filter(group -> group.count(Severity.ERROR) > 0))
                .toList();
    }

    private static List<Group> byFrequency(List<Found> found, Function<Found, String> key) {
        return found.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt((Group group) -> -group.found.size())
                        .thenComparing(Group::name))
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
