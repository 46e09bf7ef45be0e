package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.diagnostic.Severity;

/**
 * How much each rule matters to each profile: the file {@code profiles.tsv}, one row a rule, one column a profile. A
 * hyphen means that the rule does not matter.
 */
final class ProfileTable {

    private static final String TEXT = Resources.text("profiles.tsv");
    private static final List<String> HEAD =
            Arrays.asList(TEXT.substring(0, TEXT.indexOf('\n')).split("\t"));

    private ProfileTable() {}

    /** The names of the profiles, in order. */
    static List<String> profiles() {
        return HEAD.subList(1, HEAD.size());
    }

    /** The severities in the column of this profile, by the id of the rule. */
    static Map<String, Severity> severities(String profile) {
        int column = HEAD.indexOf(profile);
        if (column < 1) {
            throw new IllegalArgumentException("no profile is called " + profile);
        }
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (int row = nextRow(0); row < TEXT.length(); row = nextRow(row)) {
            String cell = cell(row, column);
            if (!cell.equals("-")) {
                severities.put(cell(row, 0), severity(cell));
            }
        }
        return Collections.unmodifiableMap(severities);
    }

    /** The ids of the rules, in order. */
    static List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (int row = nextRow(0); row < TEXT.length(); row = nextRow(row)) {
            rules.add(cell(row, 0));
        }
        return rules;
    }

    private static Severity severity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        throw new IllegalStateException("no severity: " + word);
    }

    private static int nextRow(int row) {
        return TEXT.indexOf('\n', row) + 1;
    }

    private static String cell(int row, int column) {
        int from = row;
        for (int before = 0; before < column; before++) {
            from = TEXT.indexOf('\t', from) + 1;
        }
        int end = column + 1 < HEAD.size() ? TEXT.indexOf('\t', from) : TEXT.indexOf('\n', from);
        return TEXT.substring(from, end);
    }
}
