package org.sdpkit.validation;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sdpkit.diagnostic.Severity;

/**
 * How much each rule matters to each profile: the file {@code profiles.tsv}, one row a rule, one column a profile. A
 * hyphen means that the rule does not matter.
 */
final class ProfileTable {

    private static final List<String> LINES =
            Resources.text("profiles.tsv").lines().toList();
    private static final List<String> HEAD = Arrays.asList(LINES.get(0).split("\t"));

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
        for (String line : LINES.subList(1, LINES.size())) {
            String cell = cell(line, column);
            if (!cell.equals("-")) {
                severities.put(cell(line, 0), Severity.valueOf(cell.toUpperCase(Locale.ROOT)));
            }
        }
        return Collections.unmodifiableMap(severities);
    }

    /** The ids of the rules, in order. */
    static List<String> rules() {
        return LINES.stream().skip(1).map(line -> cell(line, 0)).toList();
    }

    private static String cell(String line, int column) {
        int from = 0;
        for (int before = 0; before < column; before++) {
            from = line.indexOf('\t', from) + 1;
        }
        int end = line.indexOf('\t', from);
        return line.substring(from, end < 0 ? line.length() : end);
    }
}
