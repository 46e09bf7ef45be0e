package org.sdpkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sdpkit.attribute.LineType;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/** A media description that is being put together: its m= line is known last. */
final class MediaDraft {

    private final MediaType type;
    private final Protocol protocol;
    private final List<String> formats = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int port;
    private OptionalInt portCount = OptionalInt.empty();

    MediaDraft(MediaType type, Protocol protocol, int port) {
        this.type = type;
        this.protocol = protocol;
        this.port = port;
    }

    MediaType type() {
        return type;
    }

    Protocol protocol() {
        return protocol;
    }

    int port() {
        return port;
    }

    MediaDraft port(int number) {
        port = number;
        return this;
    }

    MediaDraft portCount(int count) {
        portCount = OptionalInt.of(count);
        return this;
    }

    List<String> formats() {
        return List.copyOf(formats);
    }

    MediaDraft format(String format) {
        formats.add(format);
        return this;
    }

    <T> MediaDraft with(LineType<T> lineType, T value) {
        lines.add(Line.of(lineType, value));
        return this;
    }

    MediaDraft with(Line line) {
        lines.add(line);
        return this;
    }

    boolean has(LineType<?> lineType) {
        return lines.stream().anyMatch(line -> line.is(lineType));
    }

    <T> List<T> all(LineType<T> lineType) {
        return lines.stream().flatMap(line -> line.as(lineType).stream()).toList();
    }

    MediaDescription build() {
        MediaDescription.Builder media =
                MediaDescription.builder(new MediaField(type, port, portCount, protocol, formats));
        lines.forEach(media::add);
        return media.build();
    }
}
