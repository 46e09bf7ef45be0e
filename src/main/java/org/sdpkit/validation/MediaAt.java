package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Inheritance;
import org.sdpkit.attribute.LineType;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.codec.Formats;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;

/**
 * A media description, and where it stands. What many rules ask for is made when first asked for, and kept with the
 * description; two threads may both make it, and get the same.
 */
final class MediaAt {

    private static final int WORDS_BEFORE_FORMATS = 3;
    private static final Set<org.sdpkit.codec.Format<?>> KNOWN = Set.copyOf(Formats.STANDARD.all());

    private final SessionDescription session;
    private final int index;
    private final Optional<MediaField> field;
    private @Nullable List<PlacedLine> lines;
    private final AttributeLists attributes;
    private @Nullable List<Format> formats;
    private @Nullable List<Codec> codecs;
    private @Nullable CodecGraph graph;
    private @Nullable List<CodecAt> codecsAt;
    private @Nullable Map<org.sdpkit.codec.Format<?>, List<CodecAt>> codecsByFormat;
    private @Nullable List<ParameterAt> parameters;

    MediaAt(SessionDescription session, int index) {
        this.session = session;
        this.index = index;
        this.field = description().media();
        this.attributes = new AttributeLists(type -> session.placedLines(index, type));
    }

    /** A format of the m= line, and where it stands. */
    record Format(String text, Span span) {}

    static Stream<MediaAt> all(SessionDescription session) {
        return DescriptionAt.of(session).media().stream();
    }

    SessionDescription session() {
        return session;
    }

    int index() {
        return index;
    }

    MediaDescription description() {
        return session.mediaDescriptions().get(index);
    }

    Optional<MediaField> field() {
        return field;
    }

    /** Whether it is RTP, so that its formats are payload types. */
    boolean isRtp() {
        return field.isPresent() && field.get().protocol().isRtp();
    }

    /** Whether its transport protocol is one of these, in whatever case. */
    boolean isOver(List<Protocol> protocols) {
        return field().map(field -> field.protocol().name())
                .filter(name -> protocols.stream().map(Protocol::name).anyMatch(name::equalsIgnoreCase))
                .isPresent();
    }

    /** Whether media is sent to it, or will be: its port is not 0. */
    boolean isInUse() {
        return field.isPresent() && field.get().port() > 0;
    }

    /** Whether its lines go on past a limit of the reader. */
    boolean isCutOff() {
        return Presence.isCutOff(description().levelLines());
    }

    /** The c= lines that hold for it, wherever they stand. */
    List<ConnectionAt> connections() {
        List<ConnectionAt> own = ConnectionAt.allIn(lines(Connection.TYPE)).toList();
        return own.isEmpty()
                ? ConnectionAt.allIn(session.placedLevelLines(Connection.TYPE)).toList()
                : own;
    }

    /** Whether an attribute of this type holds for it, malformed or not. */
    boolean hasInForce(AttributeType<?> type) {
        return description().has(type) || (type.inheritance() != Inheritance.NONE && session.has(type));
    }

    /** The m= line and the lines after it. */
    List<PlacedLine> lines() {
        List<PlacedLine> known = lines;
        if (known == null) {
            known = session.placedLines(index);
            lines = known;
        }
        return known;
    }

    /** The codecs of its formats, in order. */
    List<Codec> codecs() {
        List<Codec> known = codecs;
        if (known == null) {
            known = Codec.allIn(description());
            codecs = known;
        }
        return known;
    }

    /** The codecs of its formats with their places, in order. */
    List<CodecAt> codecsAt() {
        List<CodecAt> known = codecsAt;
        if (known == null) {
            known = CodecAt.read(this);
            codecsAt = known;
        }
        return known;
    }

    /** Those of its codecs that are of this format, in order. */
    List<CodecAt> codecsOf(org.sdpkit.codec.Format<?> format) {
        if (!KNOWN.contains(format)) {
            return codecsAt().stream().filter(at -> at.codec().is(format)).toList();
        }
        Map<org.sdpkit.codec.Format<?>, List<CodecAt>> known = codecsByFormat;
        if (known == null) {
            known = byFormat(codecsAt());
            codecsByFormat = known;
        }
        return known.getOrDefault(format, List.of());
    }

    /** Whether it has a codec of one of these formats; of none, it always has. */
    boolean hasOneOf(List<org.sdpkit.codec.Format<?>> some) {
        for (org.sdpkit.codec.Format<?> format : some) {
            if (!codecsOf(format).isEmpty()) {
                return true;
            }
        }
        return some.isEmpty();
    }

    /** Of each format that sdpkit knows. */
    private static Map<org.sdpkit.codec.Format<?>, List<CodecAt>> byFormat(List<CodecAt> codecs) {
        Map<org.sdpkit.codec.Format<?>, List<CodecAt>> found = new HashMap<>();
        for (CodecAt at : codecs) {
            String name = at.codec().encodingName().orElse(at.codec().format());
            for (org.sdpkit.codec.Format<?> format : Formats.STANDARD.named(name)) {
                if (at.codec().is(format)) {
                    found.computeIfAbsent(format, any -> new ArrayList<>()).add(at);
                }
            }
        }
        return found;
    }

    /** The parameters of its codecs that are known formats, in order. */
    List<ParameterAt> parameters() {
        List<ParameterAt> known = parameters;
        if (known == null) {
            known = ParameterAt.read(this);
            parameters = known;
        }
        return known;
    }

    /** Which of its codecs depend on which. */
    CodecGraph graph() {
        CodecGraph known = graph;
        if (known == null) {
            known = CodecGraph.of(codecs());
            graph = known;
        }
        return known;
    }

    /** The m= line. */
    PlacedLine line() {
        return lines().get(0);
    }

    /** Its own lines of this type, malformed ones too, in order. */
    List<PlacedLine> lines(LineType<?> type) {
        return session.placedLines(index, type);
    }

    /** Its own attributes of this type, in order; without those that are malformed. */
    <T> List<AttributeAt<T>> all(AttributeType<T> type) {
        return attributes.all(type);
    }

    /** The attributes of this type that hold for it, wherever they stand, in order. */
    <T> List<AttributeAt<T>> inForce(AttributeType<T> type) {
        List<AttributeAt<T>> own = all(type);
        boolean isOwn = type.inheritance() == Inheritance.NONE
                || (type.inheritance() == Inheritance.OVERRIDE && !own.isEmpty());
        if (isOwn) {
            return own;
        }
        List<AttributeAt<T>> all = new ArrayList<>(AttributeAt.listAtSession(session, type));
        all.addAll(own);
        return List.copyOf(all);
    }

    /** The formats of the m= line in order; none if it is malformed. */
    List<Format> formats() {
        List<Format> known = formats;
        if (known == null) {
            known = List.copyOf(readFormats());
            formats = known;
        }
        return known;
    }

    private List<Format> readFormats() {
        List<Format> found = new ArrayList<>();
        if (field().isEmpty()) {
            return found;
        }
        PlacedLine line = line();
        String text = line.line().text(); // all of it is ASCII, for it was understood
        int words = 0;
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            if (to > from && words++ >= WORDS_BEFORE_FORMATS) {
                found.add(new Format(text.substring(from, to), Bytes.asciiSpan(line, from, to)));
            }
            from = to + 1;
        }
        return found;
    }
}
