package org.sdpkit.testkit;

import java.util.List;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Refusal;
import org.sdpkit.negotiation.Result;

/** What a far end plays. */
sealed interface Role permits BrowserRole, PhoneRole {

    /** What is said, and who says it afterwards. */
    record Said(Role role, SessionDescription description) {}

    Said calls(List<MediaType> media);

    Said answers(SessionDescription offer);

    Role accepts(SessionDescription answer);

    Said holds();

    Said resumes();

    Said adds(MediaType type);

    Said restartsIce();

    /** What was asked for, or an assertion that failed for the reasons of the refusal. */
    static <T> T taken(Result<T> result, String what, SessionDescription description) {
        if (result.refusal().isPresent()) {
            Refusal reasons = result.refusal().get();
            throw new AssertionError(
                    "the far end refuses the " + what + ": " + reasons + "\n\n" + Picture.of(description));
        }
        return result.orThrow();
    }
}
