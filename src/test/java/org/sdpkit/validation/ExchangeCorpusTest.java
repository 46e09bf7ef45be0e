package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.SdpReader;
import org.sdpkit.Shared;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/** The rules on pairs and exchanges, on what real browsers and others said to one another. */
class ExchangeCorpusTest {

    private static final Validator CHROME = Validator.of(Profile.CHROME);
    private static final Validator FIREFOX = Validator.of(Profile.FIREFOX);

    @Test
    void whatBrowsersSaidToOneAnotherHasNoError() {
        List<CapturedExchange> exchanges = CapturedExchange.all();
        assertTrue(exchanges.size() > 300, "there are exchanges");
        List<String> errors = new ArrayList<>();
        for (CapturedExchange captured : exchanges) {
            errors.addAll(errors(captured, "webrtc", Validator.of(Profile.WEBRTC)));
            captured.browsers()
                    .forEach(browser ->
                            errors.addAll(errors(captured, browser, browser.equals("Chromium") ? CHROME : FIREFOX)));
        }
        assertEquals("", String.join("\n", errors));
    }

    /** {@code browsers/verdicts.tsv}: an error in the answer or between the two where the browser refused, else none. */
    @Test
    void theProfilesOfTheBrowsersSayWhatTheBrowsersDidWithAnswers() {
        List<String> differ = new ArrayList<>();
        for (String line : Shared.text("browsers/verdicts.tsv").lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("answer")) {
                Validator validator = cells[5].equals("chromium") ? CHROME : FIREFOX;
                List<Diagnostic> errors = validator.check(pair("browsers/" + cells[10], "answer.sdp")).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
                if (errors.isEmpty() == cells[6].equals("refuse")) {
                    differ.add(String.join(" ", cells[1], cells[3], cells[4], cells[5], cells[6]) + " " + errors);
                }
            }
        }
        assertEquals("", String.join("\n", differ));
    }

    /** Pairs that others hold for legal have no error, or one that is listed with what the RFC says. */
    @Test
    void legalAnswersHaveNoError() throws IOException {
        Map<String, String> known = departures();
        List<String> differ = new ArrayList<>();
        for (String line : Shared.text("corpus/pairs.tsv").lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            String folder = cells[0] + "/" + cells[1];
            if (cells[2].equals("legal-answer")) {
                Pair pair = pair("corpus/pairs/" + folder, "answer.sdp");
                Stream.of(Profile.RFC8866, Profile.SIP)
                        .flatMap(profile -> Validator.of(profile).check(pair).stream())
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Diagnostic::code)
                        .distinct()
                        .filter(code -> Rules.PAIRS.stream()
                                .anyMatch(rule -> rule.code().equals(code)))
                        .filter(code -> known.remove(folder + "\t" + code) == null)
                        .forEach(code -> differ.add(folder + "\t" + code));
            }
        }
        assertEquals("", String.join("\n", differ));
        assertEquals(Map.of(), known, "errors that are not found any more");
    }

    private static Map<String, String> departures() throws IOException {
        try (InputStream in = ExchangeCorpusTest.class.getResourceAsStream("/corpus/pair-departures.tsv")) {
            Map<String, String> reasons = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> reasons.put(
                            line.substring(0, line.lastIndexOf('\t')), line.substring(line.lastIndexOf('\t') + 1)));
            return reasons;
        }
    }

    private static Pair pair(String folder, String answer) {
        return new Pair(session(folder + "/offer.sdp"), session(folder + "/" + answer));
    }

    private static SessionDescription session(String file) {
        return SdpReader.STANDARD.parse(Shared.text(file)).session();
    }

    private static List<String> errors(CapturedExchange captured, String profile, Validator validator) {
        return validator.check(captured.exchange()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> "%s %s %d:%s"
                        .formatted(profile, captured.name(), finding.span().source(), finding))
                .toList();
    }
}
