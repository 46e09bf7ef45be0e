package org.sdpkit.cli;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;

/**
 * A description that was checked, and what was found.
 *
 * @param name what it is called
 * @param failOn the severity from which on a finding is a failure
 */
record Checked(String name, SessionDescription session, Profile profile, Severity failOn, List<Diagnostic> findings) {

    boolean isFailure() {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
    }
}
