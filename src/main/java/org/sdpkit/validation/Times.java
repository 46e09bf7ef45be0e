package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.model.Field;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** What the rules on times share. */
final class Times {

    private Times() {}

    /** The session level's lines of this type before which, among t=, r= and z= lines, none of these stands. */
    static List<PlacedLine> follow(SessionDescription session, FieldType<?> type, String predecessors) {
        List<PlacedLine> found = new ArrayList<>();
        char last = ' ';
        for (PlacedLine placed : session.placedLevelLines()) {
            if (placed.line() instanceof Field field
                    && "trz".indexOf(field.type().letter()) >= 0) {
                if (field.is(type) && predecessors.indexOf(last) < 0) {
                    found.add(placed);
                }
                last = field.type().letter();
            }
        }
        return found;
    }
}
