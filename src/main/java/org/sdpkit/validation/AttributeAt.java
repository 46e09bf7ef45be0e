package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An attribute that was understood, and where it stands. */
record AttributeAt<T>(PlacedLine line, T value) {

    /** Those of this type in a description, in order; without those that are malformed. */
    static <T> Stream<AttributeAt<T>> in(SessionDescription session, AttributeType<T> type) {
        return listIn(session, type).stream();
    }

    /** Those of this type in a description that this holds for, in order; without those that are malformed. */
    static <T> Suspects<AttributeAt<T>> in(
            SessionDescription session, AttributeType<T> type, Predicate<? super AttributeAt<T>> isFaulty) {
        return Suspects.among(listIn(session, type), isFaulty);
    }

    /** Those of this type in a description, in order; without those that are malformed. */
    static <T> List<AttributeAt<T>> listIn(SessionDescription session, AttributeType<T> type) {
        return DescriptionAt.of(session).all(type);
    }

    /** Those of this type in the media descriptions that this holds for, in order; without those that are malformed. */
    static <T> Suspects<AttributeAt<T>> ofMedia(
            SessionDescription session, AttributeType<T> type, Predicate<? super AttributeAt<T>> isFaulty) {
        int first = session.levelLines().size();
        return in(session, type, at -> at.line().index() >= first && isFaulty.test(at));
    }

    /** Those of this type at session level, in order; without those that are malformed. */
    static <T> Stream<AttributeAt<T>> atSession(SessionDescription session, AttributeType<T> type) {
        return listAtSession(session, type).stream();
    }

    /** Those of this type at session level that this holds for, in order; without those that are malformed. */
    static <T> Suspects<AttributeAt<T>> atSession(
            SessionDescription session, AttributeType<T> type, Predicate<? super AttributeAt<T>> isFaulty) {
        return Suspects.among(listAtSession(session, type), isFaulty);
    }

    /** Those of this type at session level, in order; without those that are malformed. */
    static <T> List<AttributeAt<T>> listAtSession(SessionDescription session, AttributeType<T> type) {
        return DescriptionAt.of(session).allAtSession(type);
    }

    /** Those of this type among the lines, in order; without those that are malformed. */
    static <T> Stream<AttributeAt<T>> in(List<PlacedLine> lines, AttributeType<T> type) {
        return listIn(lines, type).stream();
    }

    /** Those of this type among the lines, in order; without those that are malformed. */
    static <T> List<AttributeAt<T>> listIn(List<PlacedLine> lines, AttributeType<T> type) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<AttributeAt<T>> found = new ArrayList<>(lines.size());
        for (PlacedLine line : lines) {
            Optional<T> value = line.as(type);
            if (value.isPresent()) {
                found.add(new AttributeAt<>(line, value.get()));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The line without its end. */
    Span span() {
        return line.span();
    }

    /** What stands behind {@code a=<name>:}; the name where nothing does. */
    Span valueSpan() {
        int name = ((Attribute) line.line()).name().length();
        int from = line.line().valueOffset() + name + 1;
        return from < line.line().length() ? line.span(from, line.line().length()) : line.valueSpan();
    }

    /** The first of the words between spaces that is this one; all that is behind the name if there is none. */
    Span wordSpan(String word) {
        return line.spansOf(word).stream().findFirst().orElseGet(this::valueSpan);
    }

    /** The first place of the value where this piece stands by itself, between signs that are no part of a word. */
    Span pieceSpan(String piece) {
        OptionalInt from = DescriptionAt.of(line.session()).pieces(line).find(piece);
        return from.isPresent() ? line.span(from.getAsInt(), from.getAsInt() + piece.length()) : valueSpan();
    }
}
