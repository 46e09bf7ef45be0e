package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sdpkit.Shared;

/** The rules as a list: each has a name, a severity and a reference. */
class RulesTest {

    private static final String COVERS = "- Covers: ";

    /** The groups of seed rules whose pages are written. */
    private static final List<String> COVERED_GROUPS = List.of("CODEC", "PARSER", "RTP", "SIMULCAST");

    private static final List<String> ONE_DESCRIPTION = List.of("line", "single");

    static Stream<List<? extends Rule<?>>> lists() {
        return Stream.of(Rules.SYNTAX, Rules.STRUCTURE, Rules.DESCRIPTIONS, Rules.PAIRS, Rules.EXCHANGES, Rules.ALL);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void rulesStandInTheOrderOfTheirCodes(List<? extends Rule<?>> rules) {
        List<String> codes = rules.stream().map(Rule::code).toList();
        assertEquals(List.copyOf(new TreeSet<>(codes)), codes);
    }

    @Test
    void codesAreInKebabCase() {
        List<String> others = Rules.ALL.stream()
                .map(Rule::code)
                .filter(code -> !code.matches("[a-z]+[a-z0-9]*(-[a-z0-9]+)*"))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void aRuleIsFoundByItsCode() {
        Rules.ALL.forEach(rule -> assertEquals(rule, Rules.find(rule.code()).orElseThrow()));
        assertTrue(Rules.find("no-such-rule").isEmpty());
    }

    @Test
    void everyRuleHasItsRowInTheTableOfProfiles() {
        List<String> codes = Rules.ALL.stream().map(Rule::code).toList();
        assertEquals(codes, ProfileTable.rules());
    }

    @Test
    void everyRuleMattersToSomebody() {
        List<String> others = Rules.ALL.stream()
                .map(Rule::code)
                .filter(code -> Profile.ALL.stream()
                        .noneMatch(profile -> profile.severity(code).isPresent()))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void everyColumnOfTheTableIsAProfile() {
        assertEquals(
                ProfileTable.profiles(), Profile.ALL.stream().map(Profile::name).toList());
    }

    @Test
    void aRuleRefersToAnRfc() {
        List<String> others = Rules.ALL.stream()
                .map(Rule::reference)
                .filter(reference -> !reference.matches("RFC \\d+( section \\d+(\\.\\d+)*)?"))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void aPageCoversOnlySeedRulesThatExist() {
        Set<String> seeds = seedRules();
        List<String> unknown = Rules.ALL.stream()
                .flatMap(RulesTest::covered)
                .filter(id -> !seeds.contains(id))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void everySeedRuleOnOneDescriptionIsCoveredByAPage() {
        Set<String> covered = Rules.ALL.stream().flatMap(RulesTest::covered).collect(Collectors.toSet());
        List<String> missing = Shared.text("reference/rules-seed.tsv")
                .lines()
                .map(line -> line.split("\t", 4))
                .filter(cells -> ONE_DESCRIPTION.contains(cells[2]))
                .map(cells -> cells[0])
                .filter(id -> COVERED_GROUPS.contains(id.split("-", -1)[1]) && !covered.contains(id))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static Stream<String> covered(Rule<?> rule) {
        return RulePage.of(rule.code())
                .orElseThrow()
                .text()
                .lines()
                .filter(line -> line.startsWith(COVERS))
                .flatMap(line -> Stream.of(line.substring(COVERS.length()).split(", ")));
    }

    private static Set<String> seedRules() {
        return Shared.text("reference/rules-seed.tsv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('\t')))
                .collect(Collectors.toSet());
    }
}
