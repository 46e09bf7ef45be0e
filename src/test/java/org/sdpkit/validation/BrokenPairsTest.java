package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.SdpReader;
import org.sdpkit.Shared;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.generate.Mutation;
import org.sdpkit.generate.Mutations;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * Every legal pair of the corpus, broken in five ways or more: what breaks it is found, and no other rule on pairs finds
 * an error.
 */
class BrokenPairsTest {

    private static final int WAYS = 5;
    private static final int SHARES = 4;
    private static final long SEED = 1;
    private static final Set<String> RULES =
            Rules.PAIRS.stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
    private static final List<Validator> VALIDATORS =
            Stream.of(Profile.RFC8866, Profile.SIP).map(Validator::of).toList();

    @Test
    void whatBreaksALegalPairIsFoundAndNothingElse() {
        List<String> differ = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        int turn = 0;
        for (String name : legalPairs()) {
            Pair pair = pair(name);
            Set<String> before = rules(findings(pair), Severity.INFO);
            int ways = 0;
            for (Mutation<Pair> way : share(turn++)) {
                Optional<Pair> broken = before.contains(way.rule()) ? Optional.empty() : way.in(pair, SEED);
                if (broken.isPresent()) {
                    ways++;
                    used.add(way.rule());
                    List<Diagnostic> findings = findings(broken.get());
                    if (!rules(findings, Severity.INFO).contains(way.rule())) {
                        differ.add(name + "\t" + way + "\tnot found");
                    }
                    Set<String> besides = rules(findings, Severity.ERROR);
                    besides.removeAll(before);
                    besides.remove(way.rule());
                    besides.stream()
                            .map(rule -> way + "\t" + rule)
                            .forEach(departure -> differ.add(name + "\t" + departure));
                }
            }
            assertTrue(ways >= WAYS, name + " is broken in " + ways + " ways");
        }
        assertEquals("", String.join("\n", differ));
        assertEquals(RULES, used, "every rule is broken in some pair");
    }

    /** A part of all mutations, another for each pair in turn. */
    private static List<Mutation<Pair>> share(int turn) {
        return IntStream.range(0, Mutations.PAIRS.size())
                .filter(index -> index % SHARES == turn % SHARES)
                .mapToObj(Mutations.PAIRS::get)
                .toList();
    }

    private static List<String> legalPairs() {
        return Shared.text("corpus/pairs.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[2].equals("legal-answer"))
                .map(cells -> cells[0] + "/" + cells[1])
                .toList();
    }

    /** What the rules about pairs find. */
    private static List<Diagnostic> findings(Pair pair) {
        return VALIDATORS.stream()
                .flatMap(validator -> validator.check(pair).stream())
                .filter(finding -> RULES.contains(finding.code()))
                .toList();
    }

    /** The rules that find something so bad, or worse. */
    private static Set<String> rules(List<Diagnostic> findings, Severity least) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .map(Diagnostic::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Pair pair(String name) {
        return new Pair(session(name, "offer.sdp"), session(name, "answer.sdp"));
    }

    private static SessionDescription session(String name, String file) {
        return SdpReader.STANDARD
                .parse(Shared.text("corpus/pairs/" + name + "/" + file))
                .session();
    }
}
