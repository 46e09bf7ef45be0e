package org.sdpkit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.FieldTypes;
import org.sdpkit.model.LevelLines;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * Values of a description by path, such as {@code origin.sess-version}, {@code media[mid=1].direction},
 * {@code media[0].connection.address}, {@code media[*].attribute.candidate} or
 * {@code media[1].attribute.rtpmap[0].encoding-name}.
 *
 * <p>A step is a name; in brackets behind it stands a place from 0, {@code *}, or a condition {@code name=value}. Names are
 * those of the RFCs, with hyphens.
 *
 * @since 0.1.0
 */
public final class Query {

    private static final Map<String, String> COMPONENTS = Map.of(
            "sess-id", "sessionId",
            "sess-version", "sessionVersion",
            "nettype", "netType",
            "addrtype", "addressType",
            "unicast-address", "address",
            "connection-address", "address",
            "proto", "protocol",
            "fmt", "formats",
            "media", "type");

    private final String path;
    private int at;

    private Query(String path) {
        this.path = path;
    }

    /**
     * The values at a path, in order; none where the description has none.
     *
     * @throws IllegalArgumentException if the path is no path
     */
    public static List<String> values(SessionDescription session, String path) {
        return new Query(path).run(session);
    }

    private List<String> run(SessionDescription session) {
        List<Object> nodes = List.of(session);
        while (at < path.length()) {
            if (at > 0) {
                expect('.');
            }
            String name = name();
            List<Object> next = new ArrayList<>();
            List<String> selectors = selectors();
            for (Object node : nodes) {
                next.addAll(selected(step(node, name), selectors));
            }
            nodes = next;
        }
        return nodes.stream().map(Query::text).toList();
    }

    private String name() {
        int from = at;
        while (at < path.length() && path.charAt(at) != '.' && path.charAt(at) != '[') {
            at++;
        }
        if (at == from) {
            throw new IllegalArgumentException("path needs a name at \"" + path.substring(from) + "\"");
        }
        return path.substring(from, at);
    }

    private List<String> selectors() {
        List<String> selectors = new ArrayList<>();
        while (at < path.length() && path.charAt(at) == '[') {
            int close = path.indexOf(']', at);
            if (close < 0) {
                throw new IllegalArgumentException("path needs a ']' behind \"" + path.substring(at) + "\"");
            }
            selectors.add(path.substring(at + 1, close));
            at = close + 1;
        }
        return selectors;
    }

    private void expect(char separator) {
        if (path.charAt(at) != separator) {
            throw new IllegalArgumentException("path needs a '.' at \"" + path.substring(at) + "\"");
        }
        at++;
    }

    private static List<Object> selected(List<Object> nodes, List<String> selectors) {
        List<Object> selected = nodes;
        for (String selector : selectors) {
            selected = selected(selected, selector);
        }
        return selected;
    }

    private static List<Object> selected(List<Object> nodes, String selector) {
        int equals = selector.indexOf('=');
        if (selector.equals("*")) {
            return nodes;
        }
        if (equals > 0) {
            String name = selector.substring(0, equals);
            String value = selector.substring(equals + 1);
            return nodes.stream()
                    .filter(node -> step(node, name).stream().map(Query::text).anyMatch(value::equals))
                    .toList();
        }
        if (selector.isEmpty() || !selector.chars().allMatch(c -> c >= '0' && c <= '9') || selector.length() > 9) {
            throw new IllegalArgumentException("path needs a place, * or name=value, not \"" + selector + "\"");
        }
        int index = Integer.parseInt(selector);
        return index < nodes.size() ? List.of(nodes.get(index)) : List.of();
    }

    /** What a name leads to from here. */
    private static List<Object> step(Object node, String name) {
        if (node instanceof SessionDescription session) {
            return fromSession(session, name);
        }
        if (node instanceof Media media) {
            return fromMedia(media, name);
        }
        if (node instanceof Attributes attributes) {
            return List.copyOf(attributes.level.attributes(name));
        }
        if (node instanceof Line line) {
            return line.reading().value().map(value -> step(value, name)).orElse(List.of());
        }
        if (node instanceof Codec codec) {
            return fromCodec(codec, name);
        }
        if (node instanceof FormatParameters parameters) {
            return items(parameters.value(name));
        }
        if (node instanceof Record record) {
            String component = COMPONENTS.getOrDefault(name, camelCase(name));
            return Words.component(record, component)
                    .or(() -> Words.component(record, camelCase(name)))
                    .map(Query::items)
                    .orElseThrow(() -> unknown(name));
        }
        throw unknown(name);
    }

    private static List<Object> fromSession(SessionDescription session, String name) {
        if (name.equals("media")) {
            return IntStream.range(0, session.mediaDescriptions().size())
                    .mapToObj(index -> (Object) new Media(session, index))
                    .toList();
        }
        return fromLevel(session, Level.SESSION, name).orElseThrow(() -> unknown(name));
    }

    private static List<Object> fromMedia(Media media, String name) {
        MediaDescription description = media.description();
        return switch (name) {
            case "mid" -> items(description.mid());
            case "index" -> List.of(media.index);
            case "direction" -> List.of(media.session.effective(description).direction());
            case "codecs" -> List.copyOf(Codec.allIn(description));
            case "connection" ->
                List.copyOf(media.session.effective(description).connections());
            default -> fromLevel(description, Level.MEDIA, name).orElseGet(() -> step(description.line(), name));
        };
    }

    private static List<Object> fromCodec(Codec codec, String name) {
        return switch (name) {
            case "format" -> List.of(codec.format());
            case "name", "encoding-name" -> items(codec.encodingName());
            case "payload-type" -> items(codec.payloadType());
            case "clock-rate" -> items(codec.clockRate());
            case "channels" -> List.of(codec.channels());
            case "parameters" -> List.of(codec.parameters());
            case "feedback" -> List.copyOf(codec.feedback());
            default -> throw unknown(name);
        };
    }

    private static Optional<List<Object>> fromLevel(LevelLines level, Level at, String name) {
        if (name.equals("attribute")) {
            return Optional.of(List.of(new Attributes(level)));
        }
        if (name.equals("line")) {
            return Optional.of(level.levelLines().stream()
                    .map(line -> (Object) line.text())
                    .toList());
        }
        return FieldTypes.ALL.stream()
                .filter(type -> type.levels().contains(at) && isCalled(type, name))
                .findFirst()
                .map(type -> level.levelLines().stream()
                        .filter(line -> line.is(type))
                        .map(line -> (Object) line)
                        .toList());
    }

    private static boolean isCalled(FieldType<?> type, String name) {
        boolean isLetter = name.length() == 1 && name.charAt(0) == type.letter();
        return isLetter || type.name().replace(' ', '-').equals(name);
    }

    private static List<Object> items(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<List<Object>>map(List::of).orElse(List.of());
        }
        if (value instanceof Collection<?> items) {
            return List.copyOf(items);
        }
        return Stream.of(value).filter(item -> !Words.text(item).isEmpty()).toList();
    }

    /** A value on one line. */
    private static String text(Object node) {
        if (node instanceof Attribute attribute) {
            return attribute.value().orElse(attribute.name());
        }
        if (node instanceof Line line) {
            return line.text().substring(2);
        }
        if (node instanceof Codec codec) {
            return codec.encodingName().orElse(codec.format());
        }
        if (node instanceof Media media) {
            return media.description().line().text().substring(2);
        }
        if (node instanceof Attributes || node instanceof SessionDescription) {
            throw new IllegalArgumentException("path must go on: what follows is not one value");
        }
        return Words.text(node);
    }

    private static String camelCase(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean isAfterHyphen = i > 0 && name.charAt(i - 1) == '-';
            out.append(isAfterHyphen ? Character.toUpperCase(name.charAt(i)) : name.charAt(i));
        }
        return out.toString().replace("-", "");
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("path has an unknown name \"" + name + "\"");
    }

    /** A media description and where it stands. */
    private record Media(SessionDescription session, int index) {

        MediaDescription description() {
            return session.mediaDescriptions().get(index);
        }
    }

    /** The attributes of a level. */
    private record Attributes(LevelLines level) {}
}
