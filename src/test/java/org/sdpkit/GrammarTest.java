package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The grammar describes all of RFC 8866 section 9, and its parser never has to look far ahead. */
class GrammarTest {

    private static final Path ROOT = Path.of(System.getProperty("sdpkit.root"));
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z0-9-]+)` \\| (.*) \\|$");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z_0-9]+)`");
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^(?:fragment )?([A-Za-z_]+)\\s*:?$|^(?:fragment )?([A-Z_]+)\\s+:");

    @Test
    void everyRuleOfTheRfcIsInTheTable() throws IOException {
        String rfc = Shared.text("rfc/rfc8866.txt");
        String abnf = rfc.substring(rfc.indexOf("   ; SDP Syntax\n"), rfc.indexOf("\n10.  Summary of Changes"));
        List<String> rules = Pattern.compile("(?m)^ {3}([A-Za-z0-9-]+) *=")
                .matcher(abnf)
                .results()
                .map(rule -> rule.group(1))
                .toList();
        assertEquals(87, rules.size());
        assertEquals(rules, table().map(row -> row.group(1)).toList());
    }

    @Test
    void whatTheTableNamesIsThere() throws IOException {
        Set<String> known = new TreeSet<>(Set.of("text"));
        for (String file : List.of("SdpLexer.g4", "SdpParser.g4")) {
            Matcher matcher = DEFINITION.matcher(Files.readString(ROOT.resolve("grammar/" + file)));
            while (matcher.find()) {
                known.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        try (Stream<Path> files = Files.walk(ROOT.resolve("src/main/java"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .forEach(name -> known.add(name.replace(".java", "")));
        }
        Set<String> named = table().flatMap(row -> NAME.matcher(row.group(2)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(known);
        assertEquals(Set.of(), named);
    }

    @Test
    void everyChoiceIsMadeOnOneToken() throws IOException {
        String parser = Files.readString(
                ROOT.resolve("grammar/target/generated-sources/antlr4/org/sdpkit/grammar/SdpParser.java"));
        assertTrue(parser.contains("sessionDescription"));
        assertFalse(parser.contains("adaptivePredict"));
    }

    private static Stream<MatchResult> table() throws IOException {
        return ROW.matcher(Files.readString(ROOT.resolve("grammar/README.md"))).results();
    }
}
