package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Field;
import org.sdpkit.model.LinePlace;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A line that stands after lines it belongs before. */
final class OutOfOrderLine implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "out-of-order-line";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        report(session.placedLevelLines(), LinePlace.SESSION, Level.SESSION, found);
        for (MediaAt media : DescriptionAt.of(session).media()) {
            report(media.lines(), LinePlace.MEDIA, Level.MEDIA, found);
        }
        return found;
    }

    private void report(List<PlacedLine> lines, LinePlace places, Level level, List<Diagnostic> found) {
        if (areInOrder(lines, places)) {
            return;
        }
        NavigableMap<Integer, PlacedLine> firstOfPlace = new TreeMap<>();
        Set<FieldType<?>> seen = new HashSet<>();
        for (PlacedLine placed : lines) {
            OptionalInt place = places.of(placed.line());
            if (place.isPresent() && !isSurplus(placed, level, seen)) {
                boolean isLate = !firstOfPlace.isEmpty() && firstOfPlace.lastKey() > place.getAsInt();
                if (isLate) {
                    firstOfPlace.tailMap(place.getAsInt(), false).values().stream()
                            .min(Comparator.comparingInt(PlacedLine::index))
                            .ifPresent(later -> found.add(report(placed, later)));
                }
                firstOfPlace.putIfAbsent(place.getAsInt(), placed);
            }
        }
    }

    private static boolean areInOrder(List<PlacedLine> lines, LinePlace places) {
        int last = 0;
        for (PlacedLine placed : lines) {
            int place = places.of(placed.line()).orElse(last);
            if (place < last) {
                return false;
            }
            last = place;
        }
        return true;
    }

    /** Whether there may be one line of its type only, and there was one: then it is repeated, wherever it stands. */
    private static boolean isSurplus(PlacedLine placed, Level level, Set<FieldType<?>> seen) {
        return placed.line() instanceof Field field && !field.type().isRepeatable(level) && !seen.add(field.type());
    }

    private Diagnostic report(PlacedLine placed, PlacedLine later) {
        String type = label(placed);
        String other = label(later);
        return Diagnostic.builder(code(), placed.span(), type + " line stands after the " + other + " line")
                .help("write the " + type + " line before the " + other + " line")
                .related(later.span(), "the line it belongs before")
                .build();
    }

    /** The type and the equals sign; a byte order mark may stand before them. */
    private static String label(PlacedLine placed) {
        return placed.line() instanceof Field field ? field.type().label() : "a=";
    }
}
