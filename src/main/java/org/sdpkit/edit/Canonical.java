package org.sdpkit.edit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.LineType;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Field;
import org.sdpkit.model.Information;
import org.sdpkit.model.Limits;
import org.sdpkit.model.Line;
import org.sdpkit.model.LineEnd;
import org.sdpkit.model.LinePlace;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;
import org.sdpkit.model.Stray;

/**
 * The canonical form of a description: lines end in CRLF, stand in the order of RFC 8866 section 5, and spell what is
 * understood in one way. What is not understood stays as it is.
 *
 * @since 0.1.0
 */
public final class Canonical {

    private final SessionDescription session;
    private final boolean withStrays;

    private Canonical(SessionDescription session, boolean withStrays) {
        this.session = session;
        this.withStrays = withStrays;
    }

    /** The canonical form; a stray line stays behind the line before it. */
    public static SessionDescription of(SessionDescription session) {
        return new Canonical(session, true).canonical();
    }

    /** The canonical form without stray lines. */
    public static SessionDescription withoutStrays(SessionDescription session) {
        return new Canonical(session, false).canonical();
    }

    private SessionDescription canonical() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(session.levelLines(), LinePlace.SESSION, out);
        session.mediaDescriptions().forEach(media -> write(media.levelLines(), LinePlace.MEDIA, out));
        return SessionDescription.read(out.toByteArray(), Limits.NONE, Catalogue.STANDARD);
    }

    private void write(List<Line> lines, LinePlace places, ByteArrayOutputStream out) {
        List<Block> blocks = new ArrayList<>();
        for (Line line : lines) {
            OptionalInt place = places.of(line);
            if (line instanceof Stray && !withStrays) {
                continue;
            }
            if (place.isPresent() || blocks.isEmpty()) {
                blocks.add(new Block(place.orElse(-1), new ArrayList<>()));
            }
            blocks.get(blocks.size() - 1).lines.add(line);
        }
        blocks.sort(Comparator.comparingInt(Block::place));
        blocks.forEach(block -> block.lines.forEach(line -> {
            out.writeBytes(canonical(line));
            out.writeBytes(LineEnd.CRLF.text().getBytes(StandardCharsets.US_ASCII));
        }));
    }

    /** A line that has a place, and those after it that have none. */
    private record Block(int place, List<Line> lines) {}

    private static byte[] canonical(Line line) {
        return type(line)
                .filter(type -> !isExact(line))
                .flatMap(type -> respelled(line, type))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> Arrays.copyOf(line.bytes(), line.length()));
    }

    /** Whether the line can be spelled in one way only: free text, or bytes that are not UTF-8 text. */
    private static boolean isExact(Line line) {
        String text = line.text();
        return line.is(SessionName.TYPE)
                || line.is(Information.TYPE)
                || text.indexOf('\uFFFD') >= 0
                || text.indexOf('\0') >= 0;
    }

    private static Optional<LineType<?>> type(Line line) {
        if (line instanceof Attribute attribute) {
            return attribute.type().map(type -> type);
        }
        return line instanceof Field field ? Optional.of(field.type()) : Optional.empty();
    }

    private static <T> Optional<String> respelled(Line line, LineType<T> type) {
        return line.as(type).map(value -> Line.of(type, value).text());
    }
}
