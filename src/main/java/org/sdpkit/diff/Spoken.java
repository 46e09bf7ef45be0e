package org.sdpkit.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.Connection;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Where one side of a change is said: the smallest text that says it, or else what it belongs to. */
record Spoken(SessionDescription session, OptionalInt media) {

    static final String ATTRIBUTE = "attribute.";

    /**
     * Where it is said.
     *
     * @param value what is said of it; empty where nothing is
     */
    Span span(Change change, Optional<String> value) {
        return switch (change.aspect()) {
            case CODEC_PARAMETER -> parameter(name(change), value);
            case CODEC_PRESENCE -> value.flatMap(this::mapping).orElseGet(this::whole);
            case CONNECTION, DEFAULT_DESTINATION -> valueOf(Connection.TYPE);
            case BANDWIDTH -> valueOf(Bandwidth.TYPE);
            case GROUP, BUNDLE_GROUP -> attribute("group", value);
            case DIRECTION ->
                value.map(direction -> attribute(direction, Optional.empty())).orElseGet(this::whole);
            default -> change.path().contains(ATTRIBUTE) ? attribute(name(change), value) : whole();
        };
    }

    /** What the last part of its path is called. */
    static String name(Change change) {
        int attribute = change.path().indexOf(ATTRIBUTE);
        return attribute < 0
                ? change.path().substring(change.path().lastIndexOf('.') + 1)
                : change.path().substring(attribute + ATTRIBUTE.length());
    }

    /** Its own lines, and behind them those of the session level. */
    private Stream<PlacedLine> lines() {
        return Stream.concat(
                media.isPresent() ? session.placedLines(media.getAsInt()).stream() : Stream.empty(),
                session.placedLevelLines().stream());
    }

    private Optional<PlacedLine> first(Predicate<PlacedLine> condition) {
        return lines().filter(condition).findFirst();
    }

    private Span valueOf(LineType<?> type) {
        return first(line -> line.line().is(type)).map(PlacedLine::valueSpan).orElseGet(this::whole);
    }

    private Span attribute(String name, Optional<String> value) {
        Predicate<PlacedLine> isNamed = line ->
                line.line() instanceof Attribute attribute && attribute.name().equals(name);
        return first(isNamed.and(
                        line -> value.filter(Values.of(line.line())::equals).isPresent()))
                .or(() -> first(isNamed))
                .map(PlacedLine::span)
                .orElseGet(this::whole);
    }

    /** The line that maps a codec of this label. */
    private Optional<Span> mapping(String label) {
        return first(line -> line.as(RtpMap.TYPE)
                        .filter(map ->
                                label.startsWith((map.encodingName() + "/" + map.clockRate()).toLowerCase(Locale.ROOT)))
                        .isPresent())
                .map(PlacedLine::valueSpan);
    }

    /** The piece of the line that says the parameter; one without a name is its value. */
    private Span parameter(String name, Optional<String> value) {
        String piece = name.equals("parameters") ? value.orElse("") : name + "=";
        List<PlacedLine> lines =
                lines().filter(line -> line.line().is(Fmtp.TYPE)).toList();
        return lines.stream()
                .flatMap(line -> piece(line, piece).stream())
                .findFirst()
                .or(() -> lines.stream().findFirst().map(PlacedLine::valueSpan))
                .orElseGet(this::whole);
    }

    private static Optional<Span> piece(PlacedLine line, String piece) {
        String text = line.line().text();
        if (text.length() != line.line().length()) {
            return Optional.empty();
        }
        int from = text.toLowerCase(Locale.ROOT)
                .indexOf(piece.toLowerCase(Locale.ROOT), line.line().valueOffset());
        if (from < 0 || piece.isEmpty()) {
            return Optional.empty();
        }
        int end = text.indexOf(';', from);
        int to = end < 0 ? text.length() : end;
        return Optional.of(
                line.span(from, from + text.substring(from, to).stripTrailing().length()));
    }

    /** The m= line; of the session level the first line, or nothing where there is none. */
    Span whole() {
        return lines().findFirst()
                .map(PlacedLine::span)
                .orElseGet(() -> new Span(session.position(0, 0), session.position(0, 0)));
    }
}
