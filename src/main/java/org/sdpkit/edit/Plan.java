package org.sdpkit.edit;

import java.util.List;
import org.sdpkit.model.SessionDescription;

/**
 * What a verb will change in a description, before it does.
 *
 * @param verb what is to be done
 * @param changes the lines that differ, in their order; all others stay byte for byte
 * @param result the description as it will be
 * @since 0.1.0
 */
public record Plan(Verb verb, List<LineChange> changes, SessionDescription result) {

    public Plan {
        changes = List.copyOf(changes);
    }

    /** Whether nothing will change. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
