package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A rule on lines by themselves, of which only odd ones have the fault: nobody has to look at the others. */
interface LineRule extends Rule<SessionDescription> {

    @Override
    default List<Diagnostic> check(SessionDescription session) {
        return session.oddLines().stream().flatMap(odd -> check(odd).stream()).toList();
    }

    /** Each place where the fault is in an odd line. */
    List<Diagnostic> check(PlacedLine odd);
}
