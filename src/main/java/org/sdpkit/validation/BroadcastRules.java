package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.SessionDescription;

/** The rules on streams to many and on professional media: multicast, clocks, ST 2110, AES67 and RTSP. */
final class BroadcastRules {

    static final List<Rule<SessionDescription>> ALL = List.of();

    private BroadcastRules() {}
}
