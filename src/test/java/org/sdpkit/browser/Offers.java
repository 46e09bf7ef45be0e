package org.sdpkit.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;

/** Descriptions that come from a browser. */
final class Offers {

    private Offers() {}

    static SessionDescription parsed(String text) {
        return Sdp.parse(text).session();
    }

    static List<SessionDescription> parsed(JsonNode texts) {
        return StreamSupport.stream(texts.spliterator(), false)
                .map(text -> parsed(text.asText()))
                .toList();
    }
}
