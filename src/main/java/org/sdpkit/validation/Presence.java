package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Stray;
import org.sdpkit.model.Version;

/** Which lines there are: what the rules on missing lines share. */
final class Presence {

    private Presence() {}

    /** Whether the text is meant to be a session description. */
    static boolean isDescription(SessionDescription session) {
        List<Line> lines = session.lines();
        return has(lines, Version.TYPE) || has(lines, Origin.TYPE) || has(lines, MediaField.TYPE);
    }

    /** Whether one of the lines is of this type, or will be once it is mended, or may be past a limit. */
    static boolean has(List<Line> lines, FieldType<?> type) {
        if (isCutOff(lines)) {
            return true;
        }
        for (Line line : lines) {
            if (isMeantAs(line, type)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line of this type could not be read, or may be past a limit. */
    static boolean hasUnread(List<Line> lines, FieldType<?> type) {
        return isCutOff(lines)
                || lines.stream()
                        .anyMatch(line -> isMeantAs(line, type) && line.as(type).isEmpty());
    }

    private static boolean isMeantAs(Line line, FieldType<?> type) {
        return line.is(type) || (line instanceof Stray stray && StrayKind.isMeantAs(stray, type.letter()));
    }

    /** The lines that were read as lines: without what lies past a limit of the reader. */
    static List<PlacedLine> readLines(SessionDescription session) {
        List<PlacedLine> lines = session.placedLines();
        return isCutOff(session.lines()) ? lines.subList(0, lines.size() - 1) : lines;
    }

    /** Whether the lines go on past a limit of the reader. */
    static boolean isCutOff(List<Line> lines) {
        return !lines.isEmpty() && isCutOff(lines.get(lines.size() - 1));
    }

    /** Whether the line is all that lies past a limit. */
    static boolean isCutOff(Line line) {
        return line instanceof Stray stray && stray.isBeyondLimit();
    }
}
