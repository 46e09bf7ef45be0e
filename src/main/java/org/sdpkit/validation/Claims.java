package org.sdpkit.validation;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Related;
import org.sdpkit.diagnostic.Span;

/** Which pieces of a description some fixes change, and which they rest on: what their findings speak of. */
final class Claims {

    private final Pieces changed = new Pieces();
    private final Pieces spokenOf = new Pieces();

    /** Claims what the fix changes and rests on, unless that comes across what was claimed before. */
    boolean claim(Diagnostic finding, Fix fix) {
        List<Span> edits = fix.edits().stream().map(Edit::span).toList();
        List<Span> rests = Stream.concat(
                        Stream.of(finding.span()), finding.related().stream().map(Related::span))
                .toList();
        boolean isFree = edits.stream().noneMatch(span -> changed.touch(span) || spokenOf.touch(span))
                && rests.stream().noneMatch(changed::touch);
        if (isFree) {
            edits.forEach(changed::add);
            rests.forEach(spokenOf::add);
        }
        return isFree;
    }

    /** Pieces of a description, joined where they overlap. */
    private static final class Pieces {

        /** Where each begins and ends. */
        private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

        void add(Span span) {
            int from = span.from().offset();
            int to = span.to().offset();
            Map.Entry<Integer, Integer> before = ends.floorEntry(to);
            while (before != null && before.getValue() >= from) {
                from = Math.min(from, before.getKey());
                to = Math.max(to, before.getValue());
                ends.remove(before.getKey());
                before = ends.floorEntry(to);
            }
            ends.put(from, to);
        }

        /** Whether one overlaps the span; where one of the two has no length, they need only meet. */
        boolean touch(Span span) {
            int from = span.from().offset();
            int to = span.to().offset();
            return ends.headMap(to, true).descendingMap().entrySet().stream()
                    .takeWhile(piece -> piece.getValue() >= from)
                    .anyMatch(piece -> {
                        boolean isEmpty = from == to || piece.getKey().equals(piece.getValue());
                        return isEmpty || (piece.getValue() > from && piece.getKey() < to);
                    });
        }
    }
}
