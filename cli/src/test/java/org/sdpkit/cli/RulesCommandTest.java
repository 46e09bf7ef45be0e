package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.report.RulesReport;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.RulePage;
import org.sdpkit.validation.Rules;

class RulesCommandTest {

    @Test
    void eachRuleIsARow() {
        Run run = Run.sdp("rules");
        assertEquals(Rules.ALL.size(), run.out().lines().count());
        assertTrue(
                run.out()
                        .contains("\nunmapped-payload-type                error    "
                                + "A dynamic payload type of RTP has no `a=rtpmap`.\n"),
                run.out());
    }

    @Test
    void aRuleHasAPage() {
        assertEquals(
                RulePage.of("blank-line").orElseThrow().text(),
                Run.sdp("rules", "blank-line").out());
        assertEquals(2, Run.sdp("rules", "no-such-rule").exitCode());
    }

    @Test
    void profilesAreListed() {
        String expected = Profile.ALL.stream()
                .map(profile -> "%-10s %s\n".formatted(profile.name(), profile.description()))
                .collect(Collectors.joining());
        assertEquals(
                "auto       the profile that a description asks for, by what is in it; the default of sdp lint\n"
                        + expected,
                Run.sdp("rules", "--profiles").out());
    }

    @Test
    void aProfileListsTheRulesThatMatterToIt() {
        Run run = Run.sdp("rules", "--profile", "rtsp");
        assertEquals(Profile.RTSP.severities().size(), run.out().lines().count());
        String severity = Profile.RTSP.severity("blank-line").orElseThrow().word();
        assertTrue(run.out().contains("\nblank-line                           %-8s ".formatted(severity)), run.out());
        assertEquals(2, Run.sdp("rules", "--profile", "nobody").exitCode());
    }

    @Test
    void theCatalogueIsJson() throws Exception {
        JsonNode json =
                new ObjectMapper().readTree(Run.sdp("rules", "--format", "json").bytes());
        assertEquals(Rules.ALL.size(), json.get("rules").size());
        assertEquals("error", json.at("/rules/0/severities/rfc8866").asText());
    }

    @Test
    void theCatalogueIsOnePage() {
        assertEquals(
                RulesReport.page(), Run.sdp("rules", "--format", "markdown").out());
    }
}
