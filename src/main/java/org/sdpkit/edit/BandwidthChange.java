package org.sdpkit.edit;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;
import org.sdpkit.model.Line;
import org.sdpkit.model.PlacedLine;

/**
 * Sets the bandwidth of a type, or removes bandwidths.
 *
 * @param type of which type; empty for all
 * @param set the bandwidth that is set, or nothing where they are removed
 */
record BandwidthChange(Optional<BandwidthType> type, Optional<Bandwidth> set) implements Change {

    static Change setting(String argument) {
        Bandwidth bandwidth = Line.of("b=" + argument)
                .as(Bandwidth.TYPE)
                .orElseThrow(() ->
                        new IllegalArgumentException("bandwidth must be <type>:<value>, not \"" + argument + "\""));
        return new BandwidthChange(Optional.of(bandwidth.type()), Optional.of(bandwidth));
    }

    static Change removing(String argument) {
        return new BandwidthChange(
                argument.equals("all") ? Optional.empty() : Optional.of(new BandwidthType(argument)), Optional.empty());
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        if (set.isPresent()) {
            List<Integer> levels = on.isAll() ? on.indexes(draft.session()) : on.levels(draft.session());
            levels.forEach(level -> set(draft, level, set.get()));
        } else {
            on.levels(draft.session()).forEach(level -> lines(draft, level).forEach(draft::remove));
        }
    }

    private void set(Draft draft, int level, Bandwidth bandwidth) {
        List<PlacedLine> lines = lines(draft, level);
        if (lines.isEmpty()) {
            draft.add(level, Line.of(Bandwidth.TYPE, bandwidth).text());
        } else {
            draft.replace(lines.get(0), Bandwidth.TYPE, bandwidth);
            lines.subList(1, lines.size()).forEach(draft::remove);
        }
    }

    private List<PlacedLine> lines(Draft draft, int level) {
        return draft.lines(level, Bandwidth.TYPE).stream()
                .filter(line -> type.isEmpty()
                        || line.as(Bandwidth.TYPE).map(Bandwidth::type).equals(type))
                .toList();
    }
}
