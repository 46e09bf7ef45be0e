package org.sdpkit.validation;

import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Where findings are, in the words of the description. */
final class Places {

    private Places() {}

    /** The text of the line in which it begins; nothing behind the last line. */
    static String lineText(SessionDescription session, Diagnostic finding) {
        return finding.line() > session.lines().size()
                ? ""
                : session.lines().get(finding.line() - 1).text();
    }
}
