package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.SessionDescription;

/** The rules on how media gets through: ICE, DTLS, BUNDLE, rtcp-mux and data channels. */
final class TransportRules {

    static final List<Rule<SessionDescription>> ALL = List.of();

    private TransportRules() {}
}
