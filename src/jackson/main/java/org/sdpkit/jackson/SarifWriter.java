package org.sdpkit.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Related;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Fingerprint;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.RulePage;

/**
 * Writes findings as SARIF 2.1.0, one description after the other, so that memory does not grow with their number.
 *
 * @since 0.1.0
 */
public final class SarifWriter implements Closeable {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** How a finding is known again, and in which version of how that is done. */
    private static final String FINGERPRINT = "sdpkit/v1";

    private final JsonGenerator out;
    private final String version;
    private final List<String> failures = new ArrayList<>();

    /** The rules that found something, in order, and how much the first finding of each matters. */
    private final Map<String, Severity> rules = new LinkedHashMap<>();

    private SarifWriter(JsonGenerator out, String version) throws IOException {
        this.out = out;
        this.version = version;
        out.writeStartObject();
        out.writeStringField("$schema", SCHEMA);
        out.writeStringField("version", "2.1.0");
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        out.writeArrayFieldStart("results");
    }

    /**
     * Begins to write.
     *
     * @param version that of the tool, as the reader of the file is told
     */
    public static SarifWriter to(JsonGenerator out, String version) throws IOException {
        return new SarifWriter(out, version);
    }

    /**
     * Writes what was found in a description.
     *
     * @param name the path of its file, with slashes; a relative one is taken from the root of the repository
     * @param profile what it was checked under
     */
    public void write(String name, SessionDescription session, Profile profile, List<Diagnostic> findings)
            throws IOException {
        List<Fingerprint> fingerprints = Fingerprint.allOf(session, findings);
        for (int i = 0; i < findings.size(); i++) {
            write(uri(name), findings.get(i), fingerprints.get(i), profile);
        }
    }

    /** Says that something could not be checked, and why. */
    public void writeFailure(String message) {
        failures.add(message);
    }

    private void write(String uri, Diagnostic finding, Fingerprint fingerprint, Profile profile) throws IOException {
        rules.putIfAbsent(finding.code(), finding.severity());
        out.writeStartObject();
        out.writeStringField("ruleId", finding.code());
        out.writeNumberField("ruleIndex", List.copyOf(rules.keySet()).indexOf(finding.code()));
        out.writeStringField("level", level(finding.severity()));
        writeText("message", text(finding));
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        writePlace(uri, finding.span());
        out.writeEndObject();
        out.writeEndArray();
        writeRelated(uri, finding.related());
        if (finding.fix().isPresent()) {
            writeFix(uri, finding, finding.fix().get());
        }
        out.writeObjectFieldStart("partialFingerprints");
        out.writeStringField(FINGERPRINT, fingerprint.toString());
        out.writeEndObject();
        out.writeObjectFieldStart("properties");
        out.writeStringField("profile", profile.name());
        out.writeEndObject();
        out.writeEndObject();
    }

    private static String text(Diagnostic finding) {
        return finding.message()
                + finding.help().map(help -> "\nhelp: " + help).orElse("")
                + finding.reference().map(reference -> "\nsee: " + reference).orElse("");
    }

    private void writeRelated(String uri, List<Related> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("relatedLocations");
        for (int i = 0; i < related.size(); i++) {
            out.writeStartObject();
            out.writeNumberField("id", i + 1);
            writePlace(uri, related.get(i).span());
            writeText("message", related.get(i).message());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void writeFix(String uri, Diagnostic finding, Fix fix) throws IOException {
        String safety = fix.safety() == Fix.Safety.SAFE ? "safe" : "to be agreed to";
        out.writeArrayFieldStart("fixes");
        out.writeStartObject();
        writeText("description", finding.help().orElse(finding.message()) + " (" + safety + ")");
        out.writeArrayFieldStart("artifactChanges");
        out.writeStartObject();
        writeArtifact(uri);
        out.writeArrayFieldStart("replacements");
        for (Edit edit : fix.edits()) {
            out.writeStartObject();
            writeRegion("deletedRegion", edit.span());
            if (!edit.replacement().isEmpty()) {
                writeText("insertedContent", edit.replacement());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void writePlace(String uri, Span span) throws IOException {
        out.writeObjectFieldStart("physicalLocation");
        writeArtifact(uri);
        writeRegion("region", span);
        out.writeEndObject();
    }

    private void writeArtifact(String uri) throws IOException {
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", uri);
        out.writeEndObject();
    }

    private void writeRegion(String name, Span span) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeNumberField("startLine", span.from().line());
        out.writeNumberField("startColumn", span.from().column());
        out.writeNumberField("endLine", span.to().line());
        out.writeNumberField("endColumn", span.to().column());
        out.writeNumberField("byteOffset", span.from().offset());
        out.writeNumberField("byteLength", span.length());
        out.writeEndObject();
    }

    private void writeText(String name, String text) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("text", text);
        out.writeEndObject();
    }

    /** Writes what comes after the findings: the tool with the rules that found something, and what failed. */
    @Override
    public void close() throws IOException {
        out.writeEndArray();
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "sdp");
        out.writeStringField("version", version);
        out.writeArrayFieldStart("rules");
        for (Map.Entry<String, Severity> rule : rules.entrySet()) {
            writeRule(rule.getKey(), rule.getValue());
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
        writeInvocation();
        out.writeStringField("columnKind", "unicodeCodePoints");
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }

    private void writeRule(String id, Severity severity) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", id);
        RulePage page = RulePage.of(id).orElse(new RulePage(id, "# " + id + "\n\n" + id + ".\n\n"));
        writeText("shortDescription", page.sentence());
        out.writeObjectFieldStart("help");
        out.writeStringField("text", page.text());
        out.writeStringField("markdown", page.text());
        out.writeEndObject();
        out.writeObjectFieldStart("defaultConfiguration");
        out.writeStringField("level", level(severity));
        out.writeEndObject();
        out.writeEndObject();
    }

    private void writeInvocation() throws IOException {
        out.writeArrayFieldStart("invocations");
        out.writeStartObject();
        out.writeBooleanField("executionSuccessful", failures.isEmpty());
        if (!failures.isEmpty()) {
            out.writeArrayFieldStart("toolExecutionNotifications");
            for (String failure : failures) {
                out.writeStartObject();
                out.writeStringField("level", "error");
                writeText("message", failure);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
        out.writeEndArray();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A path as a reference of RFC 3986; an absolute one becomes a URI. */
    private static String uri(String path) {
        StringBuilder out = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean isPlain = c < 0x7F && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,;=@".indexOf(c) >= 0);
            out.append(isPlain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }
}
