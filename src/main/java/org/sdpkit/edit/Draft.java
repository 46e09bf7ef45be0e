package org.sdpkit.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Position;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Line;
import org.sdpkit.model.LinePlace;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A description while a verb changes it: which lines are written anew, go away or are added. All others stay. */
final class Draft {

    /** The media index of the session level. */
    static final int SESSION = -1;

    private final SessionDescription session;
    private final List<PlacedLine> all;
    private final Map<Integer, Touched> touched = new TreeMap<>();

    Draft(SessionDescription session) {
        this.session = session;
        this.all = session.placedLines();
    }

    SessionDescription session() {
        return session;
    }

    MediaDescription media(int index) {
        return session.mediaDescriptions().get(index);
    }

    /** The lines of a level as they stand before the change. */
    List<PlacedLine> lines(int mediaIndex) {
        return mediaIndex == SESSION ? session.placedLevelLines() : session.placedLines(mediaIndex);
    }

    /** The lines of a type of a level. */
    List<PlacedLine> lines(int mediaIndex, LineType<?> type) {
        return lines(mediaIndex).stream().filter(line -> line.line().is(type)).toList();
    }

    /** What the line says now, with what was written in its place so far. */
    <T> Optional<T> current(PlacedLine line, LineType<T> type) {
        return touched.containsKey(line.index()) ? Line.of(touch(line).text()).as(type) : line.as(type);
    }

    /** Writes another text in the place of the line; one that says the same changes nothing. */
    void replace(PlacedLine line, String text) {
        if (!text.equals(line.line().text())) {
            touch(line).splices = List.of(new Splice(0, line.line().length(), text));
        }
    }

    /** Writes another value in the place of the line; an equal one changes nothing. */
    <T> void replace(PlacedLine line, LineType<T> type, T value) {
        if (!current(line, type).equals(Optional.of(value))) {
            replace(line, Line.of(type, value).text());
        }
    }

    /** Writes other texts in the place of pieces of the line, in bytes from its beginning; they do not overlap. */
    void splice(PlacedLine line, List<Splice> splices) {
        if (!splices.isEmpty()) {
            touch(line).splices = splices.stream()
                    .sorted(Comparator.comparingInt(Splice::from))
                    .toList();
        }
    }

    void remove(PlacedLine line) {
        touch(line).isRemoved = true;
    }

    boolean isRemoved(PlacedLine line) {
        return touched.containsKey(line.index()) && touch(line).isRemoved;
    }

    void removeIf(int mediaIndex, Predicate<Line> condition) {
        lines(mediaIndex).stream().filter(line -> condition.test(line.line())).forEach(this::remove);
    }

    void insertAfter(PlacedLine line, String text) {
        touch(line).inserted.add(text);
    }

    /** Adds a line where RFC 8866 section 5 wants it: after those of its place, else before those of a later one. */
    void add(int mediaIndex, String text) {
        LinePlace places = mediaIndex == SESSION ? LinePlace.SESSION : LinePlace.MEDIA;
        int place = places.of(Line.of(text)).orElse(Integer.MAX_VALUE);
        PlacedLine behind = null;
        for (PlacedLine line : lines(mediaIndex)) {
            OptionalInt other = places.of(line.line());
            if (other.isPresent() && other.getAsInt() > place) {
                break;
            }
            behind = line;
        }
        if (behind != null) {
            insertAfter(behind, text);
        } else {
            touched.computeIfAbsent(SESSION, Touched::new).inserted.add(text);
        }
    }

    /** Makes this the only line of its type at this level; one that says the same stays as it is. */
    <T> void set(int mediaIndex, LineType<T> type, T value) {
        List<PlacedLine> own = lines(mediaIndex, type);
        if (own.isEmpty()) {
            add(mediaIndex, Line.of(type, value).text());
            return;
        }
        replace(own.get(0), type, value);
        own.subList(1, own.size()).forEach(this::remove);
    }

    /** The description with the changes made. */
    SessionDescription result() {
        List<Edit> edits = new ArrayList<>();
        touched.values().forEach(each -> each.addTo(edits));
        return edits.isEmpty() ? session : session.apply(new Fix(Fix.Safety.UNSAFE, edits));
    }

    /** What changes, line by line. */
    List<LineChange> changes() {
        List<LineChange> changes = new ArrayList<>();
        touched.values().forEach(each -> each.addChangesTo(changes));
        return List.copyOf(changes);
    }

    private Touched touch(PlacedLine line) {
        return touched.computeIfAbsent(line.index(), Touched::new);
    }

    /** The bytes of a line without its end, seen as Latin-1. */
    static String latin1(Line line) {
        return new String(line.bytes(), 0, line.length(), StandardCharsets.ISO_8859_1);
    }

    /** The value of an attribute, or nothing. */
    static String value(Line line) {
        return line instanceof Attribute attribute ? attribute.value().orElse("") : "";
    }

    /**
     * Another text for a piece of a line.
     *
     * @param from where it begins, in bytes from the beginning of the line
     * @param to where it ends
     * @param text what is written instead
     */
    record Splice(int from, int to, String text) {}

    /** What becomes of a line, and what is added behind it. */
    private final class Touched {

        final int index;
        final List<String> inserted = new ArrayList<>();
        List<Splice> splices = List.of();
        boolean isRemoved;

        Touched(int index) {
            this.index = index;
        }

        void addTo(List<Edit> edits) {
            if (index == SESSION) {
                Span start = new Span(session.position(0, 0), session.position(0, 0));
                String end = session.lines().isEmpty()
                        ? "\r\n"
                        : session.lines().get(0).lineEnd().text();
                edits.add(new Edit(start, String.join(end, inserted) + end));
                return;
            }
            PlacedLine line = all.get(index);
            String end = line.line().lineEnd().text();
            if (isRemoved) {
                edits.add(inserted.isEmpty() ? line.removal() : line.replacement(String.join(end, inserted)));
                return;
            }
            Position start = session.position(index, 0);
            splices.forEach(
                    splice -> edits.add(new Edit(new Span(at(start, splice.from), at(start, splice.to)), splice.text)));
            if (!inserted.isEmpty()) {
                edits.add(line.insertionAfter(String.join(end, inserted)));
            }
        }

        /** A place in the line; its column counts bytes, for nobody is shown it. */
        private static Position at(Position start, int offset) {
            return new Position(start.offset() + offset, start.line(), offset + 1);
        }

        void addChangesTo(List<LineChange> changes) {
            int media = index == SESSION ? SESSION : session.mediaIndexOf(index);
            OptionalInt mediaIndex = media < 0 ? OptionalInt.empty() : OptionalInt.of(media);
            if (isRemoved || !splices.isEmpty()) {
                Line line = session.lines().get(index);
                Optional<String> after = isRemoved ? Optional.empty() : Optional.of(text());
                changes.add(new LineChange(mediaIndex, index + 1, Optional.of(line.text()), after));
            }
            inserted.forEach(
                    text -> changes.add(new LineChange(mediaIndex, index + 1, Optional.empty(), Optional.of(text))));
        }

        private String text() {
            String text = latin1(all.get(index).line());
            StringBuilder out = new StringBuilder();
            int at = 0;
            for (Splice splice : splices) {
                out.append(Latin1.decoded(text.substring(at, splice.from))).append(splice.text);
                at = splice.to;
            }
            return out.append(Latin1.decoded(text.substring(at))).toString();
        }
    }
}
