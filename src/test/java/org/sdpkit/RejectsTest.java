package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/**
 * What other people's tests refuse, and why: {@code corpus/rejects.tsv} says for each such file which faults RFC 8866
 * finds in it, or that it finds none.
 */
class RejectsTest {

    private static final Validator VALIDATOR = Validator.of(Profile.RFC8866);

    @Test
    void eachFaultIsFoundWhereItStands() {
        List<String> missed = new ArrayList<>();
        for (Row row : rows()) {
            List<Diagnostic> findings = findings(row.path);
            if (row.isFault() && findings.stream().noneMatch(row::isFoundBy)) {
                missed.add(row + ", but " + findings);
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void whatIsNoFaultOfRfc8866IsNotFoundToBeOne() {
        Map<String, List<Row>> byPath =
                rows().stream().collect(Collectors.groupingBy(Row::path, TreeMap::new, Collectors.toList()));
        List<String> wronged = new ArrayList<>();
        byPath.forEach((path, rows) -> findings(path).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> rows.stream().noneMatch(Row::isFault))
                .forEach(finding -> wronged.add(path + " " + finding)));
        assertEquals(List.of(), wronged);
    }

    @Test
    void everyFileThatIsRefusedElsewhereHasItsReason() {
        TreeSet<String> refused = Shared.text("corpus/odd.tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[1].equals("reject"))
                .map(cells -> cells[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(refused, rows().stream().map(Row::path).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Diagnostic> findings(String path) {
        Path file = Shared.path("corpus/" + path);
        try {
            return VALIDATOR.check(Sdp.parse(file).session());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows() {
        try (InputStream in = RejectsTest.class.getResourceAsStream("/corpus/rejects.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file, a fault and its line; {@code -} for both where what is meant is no fault. */
    private record Row(String path, String code, String line, String reason) {

        static Row of(String text) {
            String[] cells = text.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        }

        boolean isFault() {
            return !code.equals("-");
        }

        boolean isFoundBy(Diagnostic finding) {
            return finding.code().equals(code) && line.equals(Integer.toString(finding.line()));
        }
    }
}
