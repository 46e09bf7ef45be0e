package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.validation.Baseline;
import org.sdpkit.validation.LintConfiguration;
import org.sdpkit.validation.LintSettings;
import org.sdpkit.validation.Suppression;

class LintConfigurationTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new SdpkitModule());
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new SdpkitModule());

    private static final LintConfiguration CONFIGURATION = new LintConfiguration(
            new LintSettings(
                    Optional.of("sip"),
                    Optional.of(Severity.WARNING),
                    Map.of("unused-rtpmap", Optional.empty(), "short-time", Optional.of(Severity.INFO)),
                    List.of(new Suppression(
                            Optional.of("malformed-attribute"),
                            Optional.of("a=x-*"),
                            Optional.of("0"),
                            Optional.of("ours")))),
            List.of(new LintConfiguration.Files(
                    List.of("cameras/**", "*.rtsp.sdp"), LintSettings.NONE.withProfile("rtsp"))));

    @Test
    void aConfigurationIsYaml() throws Exception {
        assertEquals(CONFIGURATION, YAML.readValue("""
                version: 1
                profile: sip
                fail-on: warning
                rules:
                  unused-rtpmap: off
                  short-time: info
                ignore:
                  - rule: malformed-attribute
                    line: a=x-*
                    media: 0
                    reason: ours
                files:
                  - paths: [cameras/**, "*.rtsp.sdp"]
                    profile: rtsp
                """, LintConfiguration.class));
    }

    @Test
    void aConfigurationIsJson() throws Exception {
        assertEquals(CONFIGURATION, JSON.readValue("""
                {"profile": "sip", "fail-on": "warning", "rules": {"unused-rtpmap": "off", "short-time": "info"},
                 "ignore": {"rule": "malformed-attribute", "line": "a=x-*", "media": 0, "reason": "ours"},
                 "files": [{"paths": ["cameras/**", "*.rtsp.sdp"], "profile": "rtsp"}]}
                """, LintConfiguration.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profile: nobody              | 1:10 | unknown profile: nobody",
                "colour: red                  | 1:9  | unknown name: colour",
                "version: 2                   | 1:10 | version must be 1, not 2",
                "rules: {no-such-rule: error} | 1:23 | unknown rule: no-such-rule",
                "rules: {blank-line: loud}    | 1:21 | expected off, info, warning or error, not loud",
                "fail-on: off                 | 1:10 | expected info, warning or error, not off",
                "fail-on: [error]             | 1:10 | expected a text",
                "rules: error                 | 1:8  | expected names with values",
                "ignore: [{reason: x}]        | 1:10 | expected a rule, a line or a media description to ignore",
                "ignore: [{where: x}]         | 1:18 | unknown name: where",
                "ignore: [blank-line]         | 1:10 | expected names with values",
                "files: [{profile: sip}]      | 1:9  | paths are missing: which files are meant",
                "files: [{paths: ~}]          | 1:17 | expected a text",
            })
    void aFaultIsToldWhereItStands(String text, String place, String message) {
        JsonProcessingException e =
                assertThrows(JsonProcessingException.class, () -> YAML.readValue(text, LintConfiguration.class));
        assertEquals(message, e.getOriginalMessage());
        assertEquals(place, e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr());
    }

    @Test
    void aBaselineIsJsonAndBack() throws Exception {
        Baseline baseline = new Baseline(
                Map.of("b.sdp", Set.of("z 0:1", "a 0:1"), "a.sdp", Set.of("blank-line cbf29ce484222325:1")));
        String json = JSON.writeValueAsString(baseline);
        assertEquals(
                "{\"version\":1,\"files\":{\"a.sdp\":[\"blank-line cbf29ce484222325:1\"],"
                        + "\"b.sdp\":[\"a 0:1\",\"z 0:1\"]}}",
                json);
        assertEquals(baseline, JSON.readValue(json, Baseline.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "[]", "1", "{\"version\":2,\"files\":{}}", "{\"version\":1,\"files\":[]}"})
    void whatIsNoBaselineIsRefused(String json) {
        JsonProcessingException e =
                assertThrows(JsonProcessingException.class, () -> JSON.readValue(json, Baseline.class));
        assertEquals("is no baseline of version 1", e.getOriginalMessage());
    }
}
