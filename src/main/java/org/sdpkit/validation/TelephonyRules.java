package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.SessionDescription;

/** The rules on calls of SIP: SDES, fax, messages, floor control, preconditions and capability negotiation. */
final class TelephonyRules {

    static final List<Rule<SessionDescription>> ALL = List.of();

    private TelephonyRules() {}
}
