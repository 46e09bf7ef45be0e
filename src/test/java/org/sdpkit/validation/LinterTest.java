package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;

/** Settings, and what comes of them. */
class LinterTest {

    private static final String HEAD = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";

    /** Two payload types without rtpmap in the second media description, one in the first. */
    private static final SessionDescription SESSION =
            session(HEAD + "m=audio 5000 RTP/AVP 0 96\r\na=mid:a\r\n" + "m=video 5002 RTP/AVP 97 98\r\na=mid:v\r\n");

    private static SessionDescription session(String text) {
        return Sdp.parse(text).session();
    }

    private static String found(LintSettings settings, SessionDescription session) {
        return String.join(
                "\n",
                Linter.of(settings).check(session).stream()
                        .map(Diagnostic::toString)
                        .toList());
    }

    @Test
    void whereNothingIsSaidTheDescriptionChooses() {
        Linter linter = Linter.of(LintSettings.NONE);
        assertEquals(ProfileChoice.of(SESSION), linter.choice(SESSION));
        assertEquals(Validator.of(Profile.SIP).check(SESSION), linter.check(SESSION));
        assertEquals(
                linter.choice(SESSION),
                Linter.of(LintSettings.NONE.withProfile("auto")).choice(SESSION));
    }

    @Test
    void aProfileThatIsSetIsTaken() {
        Linter linter = Linter.of(LintSettings.NONE.withProfile("chrome"));
        assertEquals(new ProfileChoice(Profile.CHROME, "it was asked for"), linter.choice(SESSION));
        assertEquals(Validator.of(Profile.CHROME).check(SESSION), linter.check(SESSION));
        assertThrows(IllegalArgumentException.class, () -> LintSettings.NONE.withProfile("nobody"));
    }

    @Test
    void aRuleMattersAsMuchAsIsSet() {
        Map<String, Optional<Severity>> severities = Map.of("unmapped-payload-type", Optional.of(Severity.INFO));
        LintSettings settings = new LintSettings(Optional.of("sip"), Optional.empty(), severities, List.of());
        assertEquals("""
                6:24: info[unmapped-payload-type] payload type 96 has no rtpmap
                8:22: info[unmapped-payload-type] payload type 97 has no rtpmap
                8:25: info[unmapped-payload-type] payload type 98 has no rtpmap""", found(settings, SESSION));
        LintSettings off = new LintSettings(
                Optional.of("sip"), Optional.empty(), Map.of("unmapped-payload-type", Optional.empty()), List.of());
        assertEquals("", found(off, SESSION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "unmapped-payload-type | -       | -       | ''",
                "blank-line            | -       | -       | 96 97 98",
                "unmapped-payload-type | -       | video   | 96",
                "-                     | -       | 0       | 97 98",
                "-                     | -       | mid=v   | 96",
                "unmapped-payload-type | -       | session | 96 97 98",
                "unmapped-payload-type | m=a*    | -       | 97 98",
                "-                     | 8       | -       | 96",
                "unmapped-payload-type | m=video*| audio   | 96 97 98",
            })
    void aSuppressionCoversWhatAllOfItSays(String rule, String line, String media, String left) {
        Suppression suppression = new Suppression(
                Optional.ofNullable(rule), Optional.ofNullable(line), Optional.ofNullable(media), Optional.empty());
        List<String> payloadTypes = Validator.of(Profile.SIP).without(List.of(suppression)).check(SESSION).stream()
                .map(finding -> finding.message().split(" ", -1)[2])
                .toList();
        assertEquals(left, String.join(" ", payloadTypes));
    }

    @Test
    void aSuppressionSaysSomething() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Suppression(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("why")));
        assertEquals(
                new Suppression(Optional.of("blank-line"), Optional.of("1"), Optional.of("session"), Optional.empty()),
                Suppression.of("blank-line").onLine("1").inMedia("session"));
    }

    @Test
    void whatStandsLaterInAConfigurationWins() {
        Suppression one = Suppression.of("blank-line");
        Suppression two = Suppression.of("short-time");
        LintConfiguration configuration = new LintConfiguration(
                new LintSettings(Optional.of("sip"), Optional.of(Severity.WARNING), Map.of(), List.of(one)),
                List.of(
                        new LintConfiguration.Files(List.of("web"), LintSettings.NONE.withProfile("webrtc")),
                        new LintConfiguration.Files(
                                List.of("*.chrome.sdp"),
                                new LintSettings(
                                        Optional.of("chrome"),
                                        Optional.empty(),
                                        Map.of("blank-line", Optional.empty()),
                                        List.of(two)))));
        assertEquals(configuration.settings(), configuration.settingsFor("a.sdp"));
        assertEquals(configuration.settings().withProfile("webrtc"), configuration.settingsFor("web/a.sdp"));
        assertEquals(
                new LintSettings(
                        Optional.of("chrome"),
                        Optional.of(Severity.WARNING),
                        Map.of("blank-line", Optional.empty()),
                        List.of(one, two)),
                configuration.settingsFor("web/a.chrome.sdp"));
    }

    @Test
    void aBaselineKnowsFindingsAgainWhereLinesMove() {
        List<Diagnostic> findings = Validator.of(Profile.SIP).check(SESSION);
        Baseline baseline = new Baseline(Map.of(
                "a.sdp",
                Fingerprint.allOf(SESSION, findings).stream()
                        .map(Fingerprint::toString)
                        .collect(java.util.stream.Collectors.toSet())));
        SessionDescription moved = session(SESSION.toString()
                .replace("s=-\r\n", "s=-\r\ni=moved\r\n")
                .replace("a=mid:v\r\n", "a=mid:v\r\nm=video 5004 RTP/AVP 99\r\n"));
        List<Diagnostic> now = Validator.of(Profile.SIP).check(moved);
        assertEquals(4, now.size());
        assertEquals(now.subList(3, 4), baseline.unknown("a.sdp", moved, now));
        assertEquals(now, baseline.unknown("b.sdp", moved, now));
        assertEquals(findings, Baseline.NONE.unknown("a.sdp", SESSION, findings));
    }

    @Test
    void ofFindingsThatLookAlikeABaselineKnowsAsManyAsThereWere() {
        SessionDescription before = session(HEAD + "\r\n");
        SessionDescription after = session(HEAD + "\r\n\r\n\r\n");
        Baseline baseline = new Baseline(Map.of(
                "a",
                java.util.Set.of(
                        Fingerprint.allOf(before, Validator.of(Profile.SIP).check(before))
                                .get(0)
                                .toString())));
        List<Diagnostic> now = Validator.of(Profile.SIP).check(after);
        assertEquals(3, now.size());
        assertEquals(2, baseline.unknown("a", after, now).size());
    }

    /** FNV-1a of the empty text and of "foobar" in 64 bits, by its authors' test vectors. */
    @Test
    void aFingerprintIsMadeByFnv() {
        Diagnostic finding = Validator.of(Profile.SIP).check(session("foobar")).get(0);
        assertEquals(
                finding.code() + " 85944171f73967e8:1",
                Fingerprint.allOf(session("foobar"), List.of(finding)).get(0).toString());
        Diagnostic blank =
                Validator.of(Profile.SIP).check(session(HEAD + "\r\n")).get(0);
        assertEquals(
                "blank-line cbf29ce484222325:1",
                Fingerprint.allOf(session(HEAD + "\r\n"), List.of(blank)).get(0).toString());
    }
}
