package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;

/** The text of a description in JSON: a member {@code sdp}, or {@code base64} where it is not UTF-8. */
final class DescriptionText {

    private DescriptionText() {}

    static ObjectNode write(SessionDescription description, ObjectNode json) {
        byte[] bytes = description.bytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
                ? json.put("sdp", text)
                : json.put("base64", Base64.getEncoder().encodeToString(bytes));
    }

    static SessionDescription read(JsonNode json) {
        byte[] bytes = json.has("base64")
                ? Base64.getDecoder().decode(json.get("base64").asText())
                : json.path("sdp").asText().getBytes(StandardCharsets.UTF_8);
        return Sdp.parse(bytes).session();
    }
}
