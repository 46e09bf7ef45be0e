package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
        assertEquals(expected, Run.sdp("rules", "--profiles").out());
    }

    @Test
    void theCatalogueIsJson() throws Exception {
        JsonNode json =
                new ObjectMapper().readTree(Run.sdp("rules", "--format", "json").bytes());
        assertEquals(Rules.ALL.size(), json.get("rules").size());
    }
}
