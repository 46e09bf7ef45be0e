package org.sdpkit.cli;

import java.util.List;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.LintSettings;
import org.sdpkit.validation.ProfileChoice;

/**
 * An input that was checked, and mended if that was wanted.
 *
 * @param notes what is to be said of it besides
 * @param settings how it was checked
 * @param choice the profile it was checked under, and why
 * @param session as it is now
 * @param findings what is wrong with it now
 * @param mended how many faults were mended
 * @param result what is to be printed of the mended description: itself, or a patch
 */
record Linted(
        Input input,
        List<String> notes,
        LintSettings settings,
        ProfileChoice choice,
        SessionDescription session,
        List<Diagnostic> findings,
        int mended,
        Optional<byte[]> result) {

    Severity failOn() {
        return settings.failOn().orElse(Severity.ERROR);
    }

    /** Whether nobody set the profile. */
    boolean isProfileChosen() {
        return settings.profile()
                .filter(name -> !name.equals(LintSettings.AUTO))
                .isEmpty();
    }
}
