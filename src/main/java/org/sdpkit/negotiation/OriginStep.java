package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;

/**
 * What o= says: the same throughout a session but for the version, which rises by one exactly when something else
 * changes (RFC 3264 section 8).
 */
final class OriginStep {

    private static final String FIRST_VERSION = "1";

    private OriginStep() {}

    /** The origin of a new session. */
    static Origin first(Capabilities endpoint, Ids ids) {
        Connection connection = endpoint.connection();
        return new Origin(
                endpoint.username(),
                Long.toString(ids.number("session id")),
                FIRST_VERSION,
                connection.netType(),
                connection.addressType(),
                connection.address());
    }

    /** A description that says what another of the same session said before, or something new. */
    static SessionDescription versioned(SessionDescription description, Situation situation) {
        Optional<Origin> before = situation.said().flatMap(SessionDescription::origin);
        if (before.isEmpty()) {
            return description;
        }
        SessionDescription same =
                description.toBuilder().set(Origin.TYPE, before.get()).build();
        boolean isChanged = situation.said().filter(same::equals).isEmpty();
        return isChanged
                ? description.toBuilder().set(Origin.TYPE, before.get().next()).build()
                : same;
    }
}
