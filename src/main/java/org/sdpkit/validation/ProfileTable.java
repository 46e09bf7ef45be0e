package org.sdpkit.validation;

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
    private static final List<String> HEAD = cells(LINES.get(0));

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
            List<String> cells = cells(line);
            String cell = cells.get(column);
            if (!cell.equals("-")) {
                severities.put(cells.get(0), Severity.valueOf(cell.toUpperCase(Locale.ROOT)));
            }
        }
        return severities;
    }

    /** The ids of the rules, in order. */
    static List<String> rules() {
        return LINES.stream().skip(1).map(line -> cells(line).get(0)).toList();
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
