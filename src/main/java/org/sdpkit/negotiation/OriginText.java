package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;

/** What o= says at an endpoint of WebRTC: no address, and a version that counts what was created (RFC 9429 section 5.2). */
final class OriginText {

    private static final String FIRST_VERSION = "1";

    private OriginText() {}

    static Origin first(Ids ids) {
        return Origin.of(Long.toString(ids.number("session id")), FIRST_VERSION, new Address.Ip4("0.0.0.0"));
    }

    /** With the version of what was created last where nothing else differs; else with the next. */
    static SessionDescription versioned(SessionDescription description, Optional<SessionDescription> last) {
        Optional<Origin> before = last.flatMap(SessionDescription::origin);
        if (before.isEmpty()) {
            return description;
        }
        SessionDescription same =
                description.toBuilder().set(Origin.TYPE, before.get()).build();
        return last.filter(same::equals).orElseGet(() -> description.toBuilder()
                .set(Origin.TYPE, before.get().next())
                .build());
    }
}
