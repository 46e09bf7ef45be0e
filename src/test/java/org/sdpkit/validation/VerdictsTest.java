package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.SdpReader;
import org.sdpkit.Shared;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;

/**
 * What the browsers did with broken and odd offers, {@code browsers/verdicts.tsv}, against what their profiles say of
 * them: an error where the browser refused, and none where it took the offer.
 *
 * <p>The rows on which they differ are listed with their reason, and the test fails when one of them comes to agree.
 */
class VerdictsTest {

    /** How many of the refusals are found, and how many of the acceptances are left alone, at least. */
    private static final double FLOOR = 0.98;

    private static final String DEPARTURES = "/browsers/verdict-departures.tsv";
    private static final Validator CHROMIUM = Validator.of(Profile.CHROME);
    private static final Validator FIREFOX = Validator.of(Profile.FIREFOX);

    /** An offer, and what a browser did with it. */
    record Verdict(String mutation, String offerFrom, String judgedBy, boolean isRefused, String folder) {

        static Verdict of(String line) {
            String[] cells = line.split("\t", -1);
            return new Verdict(cells[1], cells[3], cells[5], cells[6].equals("refuse"), cells[10]);
        }

        String row() {
            return String.join("\t", mutation, offerFrom, judgedBy, isRefused ? "missed" : "false alarm");
        }

        SessionDescription offer() {
            String text = Shared.text("browsers/" + folder + "/offer.sdp");
            return SdpReader.STANDARD.parse(text).session();
        }

        boolean isError() {
            Validator validator = judgedBy.equals("chromium") ? CHROMIUM : FIREFOX;
            return validator.check(offer()).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }

        boolean agrees() {
            return isError() == isRefused;
        }
    }

    @Test
    void theProfilesOfTheBrowsersSayWhatTheBrowsersDid() {
        assertAll(Stream.of("chromium", "firefox").flatMap(judge -> Stream.of("chromium", "firefox")
                .flatMap(from -> Stream.of(true, false).map(isRefused -> () -> assertShare(judge, from, isRefused)))));
    }

    private static void assertShare(String judge, String from, boolean isRefused) {
        Predicate<Verdict> isOfThese = verdict ->
                verdict.judgedBy.equals(judge) && verdict.offerFrom.equals(from) && verdict.isRefused == isRefused;
        List<Verdict> these = verdicts().stream().filter(isOfThese).toList();
        double share = (double) these.stream().filter(Verdict::agrees).count() / these.size();
        String what = String.format(
                "%s on offers of %s: %.1f %% of %d %s",
                judge, from, 100 * share, these.size(), isRefused ? "refusals found" : "acceptances left alone");
        assertTrue(share >= FLOOR, what);
    }

    @Test
    void everyRowOnWhichTheyDifferIsKnown() {
        Map<String, String> known = departures();
        List<String> differ = new ArrayList<>();
        for (Verdict verdict : verdicts()) {
            boolean isKnown = known.remove(verdict.row()) != null;
            if (isKnown == verdict.agrees()) {
                differ.add((isKnown ? "agrees now: " : "differs: ") + verdict.row());
            }
        }
        assertEquals("", String.join("\n", differ));
        assertEquals(Map.of(), known, "rows that do not exist");
    }

    @Test
    void everyDifferenceHasItsReason() {
        departures().forEach((row, reason) -> assertTrue(!reason.isBlank(), row));
    }

    private static List<Verdict> verdicts() {
        return Shared.text("browsers/verdicts.tsv")
                .lines()
                .filter(line -> line.startsWith("offer\t"))
                .map(Verdict::of)
                .toList();
    }

    /** The reason, by the row without it. */
    private static Map<String, String> departures() {
        try (InputStream in = VerdictsTest.class.getResourceAsStream(DEPARTURES)) {
            Map<String, String> reasons = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> reasons.put(
                            line.substring(0, line.lastIndexOf('\t')), line.substring(line.lastIndexOf('\t') + 1)));
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
