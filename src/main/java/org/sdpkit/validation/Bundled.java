package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.SessionDescription;

/** The media descriptions that share a transport: RFC 9143. */
final class Bundled {

    private Bundled() {}

    /** The media descriptions of each BUNDLE group, in the order of the group. */
    static List<List<MediaAt>> groups(SessionDescription session) {
        return Transports.of(session).bundled();
    }

    /** The media description with this mid. */
    static Optional<MediaAt> named(SessionDescription session, String mid) {
        return Transports.of(session).named(mid);
    }
}
