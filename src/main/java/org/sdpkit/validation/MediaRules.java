package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.SessionDescription;

/** The rules on what flows: codecs and their parameters, feedback, header extensions, streams and their sources. */
final class MediaRules {

    static final List<Rule<SessionDescription>> ALL = List.of();

    private MediaRules() {}
}
