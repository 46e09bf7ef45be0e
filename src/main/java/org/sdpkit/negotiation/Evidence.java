package org.sdpkit.negotiation;

import java.util.List;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/**
 * The lines that a decision is about.
 *
 * @param offered those of the offer; none where it says nothing
 * @param answered those of the answer; none where it says nothing
 * @since 0.1.0
 */
public record Evidence(List<PlacedLine> offered, List<PlacedLine> answered) {

    private static final List<String> OF_A_FORMAT = List.of("rtpmap", "fmtp", "rtcp-fb");

    public Evidence {
        offered = List.copyOf(offered);
        answered = List.copyOf(answered);
    }

    static Evidence of(Place place, SessionDescription offer, SessionDescription answer) {
        return new Evidence(lines(place, offer), lines(place, answer));
    }

    private static List<PlacedLine> lines(Place place, SessionDescription session) {
        List<PlacedLine> all = linesOfLevel(place, session);
        if (place instanceof Place.Format format) {
            return all.stream()
                    .filter(line -> isAbout(format.format(), line.line()))
                    .toList();
        }
        if (place instanceof Place.Named named) {
            List<PlacedLine> own = all.stream()
                    .filter(line -> isNamed(named.name(), line.line()))
                    .toList();
            return own.isEmpty() && place.mediaIndex().isPresent()
                    ? session.placedLevelLines().stream()
                            .filter(line -> isNamed(named.name(), line.line()))
                            .toList()
                    : own;
        }
        return all.stream().filter(line -> line.line().is(MediaField.TYPE)).toList();
    }

    private static List<PlacedLine> linesOfLevel(Place place, SessionDescription session) {
        int index = place.mediaIndex().orElse(-1);
        List<MediaDescription> media = session.mediaDescriptions();
        if (index >= media.size()) {
            return List.of();
        }
        return index < 0 ? session.placedLevelLines() : session.placedLines(index);
    }

    private static boolean isAbout(String format, Line line) {
        boolean isListed = line.as(MediaField.TYPE)
                .filter(field -> field.formats().contains(format))
                .isPresent();
        return isListed
                || (line instanceof Attribute attribute
                        && OF_A_FORMAT.contains(attribute.name())
                        && attribute
                                .value()
                                .filter(value -> value.startsWith(format + " "))
                                .isPresent());
    }

    private static boolean isNamed(String name, Line line) {
        if (line instanceof Attribute attribute) {
            return attribute.name().equals(name)
                    || (name.equals("direction") && line.as(Direction.TYPE).isPresent());
        }
        return name.length() == 1 && line.text().startsWith(name + "=");
    }
}
