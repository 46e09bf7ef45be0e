package org.sdpkit.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sdpkit.validation.Baseline;

/** A baseline as JSON: {@code {"version":1,"files":{PATH:[FINGERPRINT …]}}}, sorted, so that two are easy to compare. */
final class BaselineJson {

    private static final int VERSION = 1;

    private BaselineJson() {}

    static void write(Baseline baseline, JsonGenerator out) throws IOException {
        out.writeNumberField("version", VERSION);
        out.writeObjectFieldStart("files");
        for (Map.Entry<String, Set<String>> file : baseline.known().entrySet()) {
            out.writeArrayFieldStart(file.getKey());
            for (String fingerprint : file.getValue()) {
                out.writeString(fingerprint);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    static Baseline read(JsonParser in) throws IOException {
        JsonNode json = in.readValueAsTree();
        if (json.path("version").asInt() != VERSION || !json.path("files").isObject()) {
            throw JsonMappingException.from(in, "is no baseline of version " + VERSION);
        }
        Map<String, Set<String>> known = new LinkedHashMap<>();
        json.get("files").properties().forEach(file -> {
            Set<String> fingerprints = new TreeSet<>();
            file.getValue().forEach(fingerprint -> fingerprints.add(fingerprint.asText()));
            known.put(file.getKey(), fingerprints);
        });
        return new Baseline(known);
    }
}
