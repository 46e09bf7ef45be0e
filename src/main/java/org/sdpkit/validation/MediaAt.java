package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A media description, and where it stands. */
record MediaAt(SessionDescription session, int index) {

    private static final int WORDS_BEFORE_FORMATS = 3;

    /** A format of the m= line, and where it stands. */
    record Format(String text, Span span) {}

    static Stream<MediaAt> all(SessionDescription session) {
        return IntStream.range(0, session.mediaDescriptions().size()).mapToObj(index -> new MediaAt(session, index));
    }

    MediaDescription description() {
        return session.mediaDescriptions().get(index);
    }

    Optional<MediaField> field() {
        return description().media();
    }

    /** Whether it is RTP, so that its formats are payload types. */
    boolean isRtp() {
        return field().filter(field -> field.protocol().isRtp()).isPresent();
    }

    /** The m= line and the lines after it. */
    List<PlacedLine> lines() {
        return session.placedLines(index);
    }

    /** The m= line. */
    PlacedLine line() {
        return lines().get(0);
    }

    /** Its own attributes of this type, in order; without those that are malformed. */
    <T> List<AttributeAt<T>> all(AttributeType<T> type) {
        return AttributeAt.in(lines(), type).toList();
    }

    /** The attributes of this type that hold for it, wherever they stand, in order. */
    <T> List<AttributeAt<T>> inForce(AttributeType<T> type) {
        List<AttributeAt<T>> own = all(type);
        List<AttributeAt<T>> given =
                AttributeAt.in(session.placedLevelLines(), type).toList();
        return switch (type.inheritance()) {
            case NONE -> own;
            case OVERRIDE -> own.isEmpty() ? given : own;
            case UNION -> Stream.concat(given.stream(), own.stream()).toList();
        };
    }

    /** The formats of the m= line in order; none if it is malformed. */
    List<Format> formats() {
        List<Format> formats = new ArrayList<>();
        if (field().isEmpty()) {
            return formats;
        }
        PlacedLine line = line();
        String text = line.line().text(); // all of it is ASCII, for it was understood
        int words = 0;
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            if (to > from && words++ >= WORDS_BEFORE_FORMATS) {
                formats.add(new Format(text.substring(from, to), Bytes.asciiSpan(line, from, to)));
            }
            from = to + 1;
        }
        return formats;
    }
}
