package org.sdpkit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Field;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Stray;

/**
 * A line in words.
 *
 * @param number of the line, from 1
 * @param text of the line
 * @param meaning what lines of its type are for
 * @param says its values in words, or why they cannot be said
 * @param reference what defines it
 * @param belongsTo the session, or the media description and format it is about
 * @since 0.1.0
 */
public record Explanation(
        int number, String text, String meaning, String says, Optional<String> reference, String belongsTo) {

    /** All lines in words. */
    public static List<Explanation> of(SessionDescription session) {
        List<Explanation> lines = new ArrayList<>();
        session.placedLines().forEach(placed -> lines.add(explain(placed)));
        return lines;
    }

    private static Explanation explain(PlacedLine placed) {
        Line line = placed.line();
        Optional<LineType<?>> type = typeOf(line);
        return new Explanation(
                placed.index() + 1,
                line.text(),
                type.map(LineType::meaning).orElseGet(() -> meaningOfUnknown(line)),
                says(line),
                type.map(LineType::reference)
                        .or(() -> line instanceof Attribute ? Optional.of("RFC 8866 section 5.13") : Optional.empty()),
                belongsTo(placed));
    }

    private static Optional<LineType<?>> typeOf(Line line) {
        if (line instanceof Attribute attribute) {
            return attribute.type().map(type -> type);
        }
        return line instanceof Field field ? Optional.of(field.type()) : Optional.empty();
    }

    private static String meaningOfUnknown(Line line) {
        if (line instanceof Stray stray) {
            return stray.isBlank()
                    ? "a blank line; it does not belong here"
                    : "no line of SDP; receivers may refuse it";
        }
        return "an attribute that sdpkit does not know; receivers ignore what they do not know";
    }

    private static String says(Line line) {
        if (line.reading() instanceof Reading.Malformed<?> malformed) {
            return "malformed: expected " + malformed.expected() + " at column " + (malformed.offset() + 1);
        }
        if (line instanceof Attribute attribute && attribute.reading() instanceof Reading.Unknown<?>) {
            return attribute.value().orElse("");
        }
        boolean isFlag = line instanceof Attribute attribute
                && attribute.type().filter(AttributeType::isFlag).isPresent();
        return isFlag ? "" : line.reading().value().map(Words::of).orElse("");
    }

    private static String belongsTo(PlacedLine placed) {
        int index = placed.session().mediaIndexOf(placed.index());
        if (index < 0) {
            return "session";
        }
        MediaDescription media = placed.session().mediaDescriptions().get(index);
        String type = media.media().map(field -> " (" + field.type() + ")").orElse("");
        String mid = media.mid().map(tag -> ", mid " + tag).orElse("");
        return "media description " + index + type + mid + format(placed.line(), media);
    }

    /** The format that an attribute speaks of first, if the m= line lists it. */
    private static String format(Line line, MediaDescription media) {
        if (!(line instanceof Attribute attribute) || attribute.value().isEmpty()) {
            return "";
        }
        String first = attribute.value().get().split(" ", 2)[0];
        boolean isAboutFormat =
                List.of("rtpmap", "fmtp", "rtcp-fb", "imageattr", "framesize").contains(attribute.name());
        boolean isListed =
                media.media().map(MediaField::formats).orElse(List.of()).contains(first);
        return isAboutFormat && isListed ? ", format " + first + codec(first, media) : "";
    }

    private static String codec(String format, MediaDescription media) {
        return media.all(RtpMap.TYPE).stream()
                .filter(map -> format.equals(Integer.toString(map.payloadType())))
                .map(map -> " (" + map.encodingName() + ")")
                .findFirst()
                .orElse("");
    }
}
