package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.SdpReader;
import org.sdpkit.Shared;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * Every legal pair of the corpus, broken in five ways or more: what breaks it is found, and nothing else but what is
 * listed with its reason in {@code broken-pairs.tsv}.
 */
class BrokenPairsTest {

    private static final int WAYS = 5;
    private static final List<Validator> VALIDATORS =
            Stream.of(Profile.RFC8866, Profile.SIP).map(Validator::of).toList();

    @Test
    void whatBreaksALegalPairIsFoundAndNothingElse() {
        Set<String> known = departures();
        Set<String> met = new TreeSet<>();
        List<String> differ = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        for (String name : legalPairs()) {
            Pair pair = pair(name);
            Set<String> before = errors(pair);
            int ways = 0;
            for (PairBreak way : PairBreak.ALL) {
                Optional<Pair> broken = before.contains(way.rule())
                        ? Optional.empty()
                        : way.change().apply(pair);
                if (broken.isPresent()) {
                    ways++;
                    used.add(way.name());
                    Set<String> found = errors(broken.get());
                    if (!found.contains(way.rule())) {
                        differ.add(name + "\t" + way + "\tnot found");
                    }
                    Set<String> besides = new TreeSet<>(found);
                    besides.removeAll(before);
                    besides.remove(way.rule());
                    besides.stream()
                            .map(rule -> way + "\t" + rule)
                            .peek(met::add)
                            .filter(departure -> !known.contains(departure))
                            .forEach(departure -> differ.add(name + "\t" + departure));
                }
            }
            assertTrue(ways >= WAYS, name + " is broken in " + ways + " ways");
        }
        assertEquals("", String.join("\n", differ));
        assertEquals(known, met, "what else is found");
        assertEquals(
                PairBreak.ALL.stream().map(PairBreak::name).collect(Collectors.toCollection(TreeSet::new)),
                used,
                "every way is taken by some pair");
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

    /** A way and a rule that finds an error in it besides. */
    private static Set<String> departures() {
        try (InputStream in = BrokenPairsTest.class.getResourceAsStream("/corpus/broken-pairs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.lastIndexOf('\t')))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules about pairs that find an error. */
    private static Set<String> errors(Pair pair) {
        Set<String> rules = Rules.PAIRS.stream().map(Rule::code).collect(Collectors.toSet());
        return VALIDATORS.stream()
                .flatMap(validator -> validator.check(pair).stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .filter(rules::contains)
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
