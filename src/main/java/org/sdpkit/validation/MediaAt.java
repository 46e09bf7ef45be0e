package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Inheritance;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.codec.Association;
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

/** A media description, and where it stands. What many rules ask for is kept with the description. */
final class MediaAt {

    private static final int WORDS_BEFORE_FORMATS = 3;
    private static final Set<org.sdpkit.codec.Format<?>> KNOWN = Set.copyOf(Formats.STANDARD.all());

    private final SessionDescription session;
    private final int index;
    private final Optional<MediaField> field;
    private final boolean isRtp;
    private final AttributeLists attributes;
    private final Once<Optional<String>> mid;
    private final Once<List<PlacedLine>> lines;
    private final Once<List<ConnectionAt>> connections = Once.madeBy(this::readConnections);
    private final Once<Direction> direction;
    private final Once<Boolean> isOverDtls = Once.madeBy(this::readIsOverDtls);
    private final Once<List<Format>> formats = Once.madeBy(this::readFormats);
    private final Once<Set<String>> formatTexts = Once.madeBy(this::readFormatTexts);
    private final Once<Map<String, AttributeAt<RtpMap>>> rtpMaps = Once.madeBy(this::readRtpMaps);
    private final Once<List<FmtpAt>> fmtps = Once.madeBy(() -> FmtpAt.read(this));
    private final Once<List<Codec>> codecs;
    private final Once<CodecGraph> graph = Once.madeBy(this::readGraph);
    private final Once<List<CodecAt>> codecsAt = Once.madeBy(() -> CodecAt.read(this));
    private final Once<Map<org.sdpkit.codec.Format<?>, List<CodecAt>>> codecsByFormat =
            Once.madeBy(() -> byFormat(codecsAt()));
    private final Once<List<ParameterAt>> parameters = Once.madeBy(() -> ParameterAt.read(this));
    private final Once<Map<Long, List<AttributeAt<Ssrc>>>> sources = Once.madeBy(() -> Sources.read(this));

    MediaAt(SessionDescription session, int index) {
        this.session = session;
        this.index = index;
        this.field = description().media();
        this.isRtp = field.isPresent() && field.get().protocol().isRtp();
        this.attributes = new AttributeLists(type -> session.placedLines(index, type));
        this.mid = Once.madeBy(description()::mid);
        this.lines = Once.madeBy(() -> List.copyOf(session.placedLines(index)));
        this.direction = Once.madeBy(session.effective(description())::direction);
        this.codecs = Once.madeBy(() -> Codec.allIn(description()));
    }

    /**
     * A format of the m= line, and where it stands.
     *
     * @param payloadType the number that it is, if it is one of a payload type
     */
    record Format(PlacedLine line, int from, String text, OptionalInt payloadType) {

        Format(PlacedLine line, int from, String text) {
            this(line, from, text, PayloadTypes.of(text));
        }

        Span span() {
            return Bytes.asciiSpan(line, from, from + text.length());
        }
    }

    static Stream<MediaAt> all(SessionDescription session) {
        return DescriptionAt.of(session).media().stream();
    }

    /** Those of a description that this holds for. */
    static Suspects<MediaAt> all(SessionDescription session, Predicate<MediaAt> isFaulty) {
        return Suspects.among(DescriptionAt.of(session).media(), isFaulty);
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
        return isRtp;
    }

    /** Whether this is one of the words between the slashes of its transport protocol. */
    boolean isOver(String word) {
        String name = field.isPresent() ? field.get().protocol().name() : "";
        for (int from = name.indexOf(word); from >= 0; from = name.indexOf(word, from + 1)) {
            int to = from + word.length();
            boolean begins = from == 0 || name.charAt(from - 1) == '/';
            if (begins && (to == name.length() || name.charAt(to) == '/')) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is secured by DTLS: WebRTC, data channels, floor control and fax over it. */
    boolean isOverDtls() {
        return isOverDtls.value();
    }

    private boolean readIsOverDtls() {
        return isOver("DTLS")
                || (isOver("TLS") && field.orElseThrow().protocol().name().startsWith("UDP/"));
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

    /** Whether it has the port 0, and not because its bundle has the port. */
    boolean isDisabled() {
        return field.isPresent() && field.get().port() == 0 && !description().has(BundleOnly.TYPE);
    }

    /** Whether it says rtcp-mux. */
    boolean isMuxed() {
        return description().has(RtcpMux.TYPE);
    }

    /** The name by which it is referred to. */
    Optional<String> mid() {
        return mid.value();
    }

    /** Which way media flows. */
    Direction direction() {
        return direction.value();
    }

    /** Whether its lines go on past a limit of the reader. */
    boolean isCutOff() {
        return Presence.isCutOff(description().levelLines());
    }

    /** The c= lines that hold for it, wherever they stand. */
    List<ConnectionAt> connections() {
        return connections.value();
    }

    private List<ConnectionAt> readConnections() {
        List<ConnectionAt> own = ConnectionAt.read(lines(Connection.TYPE));
        return own.isEmpty() ? ConnectionAt.read(session.placedLevelLines(Connection.TYPE)) : own;
    }

    /** Whether an attribute of this type holds for it, malformed or not. */
    boolean hasInForce(AttributeType<?> type) {
        return description().has(type) || (type.inheritance() != Inheritance.NONE && session.has(type));
    }

    /** The m= line and the lines after it. */
    List<PlacedLine> lines() {
        return lines.value();
    }

    /** The codecs of its formats, in order. */
    List<Codec> codecs() {
        return codecs.value();
    }

    /** The codecs of its formats with their places, in order. */
    List<CodecAt> codecsAt() {
        return codecsAt.value();
    }

    /** Those of its codecs that are of this format, in order. */
    List<CodecAt> codecsOf(org.sdpkit.codec.Format<?> format) {
        if (!KNOWN.contains(format)) {
            return codecsAt().stream().filter(at -> at.codec().is(format)).toList();
        }
        return codecsByFormat.value().getOrDefault(format, List.of());
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
        return parameters.value();
    }

    /** Which of its codecs depend on which. */
    CodecGraph graph() {
        return graph.value();
    }

    /** What one of its codecs has to do with those it depends on. */
    List<Association> associationsOf(Codec codec) {
        return graph().associationsOf(codec);
    }

    private CodecGraph readGraph() {
        return CodecGraph.of(codecsAt().stream().map(CodecAt::codec).toList());
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

    /** Its first own attribute of this type that is not malformed. */
    <T> Optional<AttributeAt<T>> first(AttributeType<T> type) {
        List<AttributeAt<T>> all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The first attribute of this type of each of these media descriptions that has one, if this holds for it. */
    static <T> Suspects<AttributeAt<T>> firstOfEach(
            List<MediaAt> some, AttributeType<T> type, Predicate<? super T> isFaulty) {
        List<AttributeAt<T>> firsts = new ArrayList<>(some.size());
        for (MediaAt media : some) {
            media.first(type).ifPresent(firsts::add);
        }
        return Suspects.among(firsts, at -> isFaulty.test(at.value()));
    }

    /** Its own attributes of this type that this holds for, in order; without those that are malformed. */
    <T> Suspects<AttributeAt<T>> all(AttributeType<T> type, Predicate<? super AttributeAt<T>> isFaulty) {
        return Suspects.among(all(type), isFaulty);
    }

    /** Its parameters of formats, in order. */
    List<FmtpAt> fmtps() {
        return fmtps.value();
    }

    /** Its sources by their ids, in the order in which they are first named. */
    Map<Long, List<AttributeAt<Ssrc>>> sources() {
        return sources.value();
    }

    /** The attributes of this type that hold for it, wherever they stand, in order. */
    <T> List<AttributeAt<T>> inForce(AttributeType<T> type) {
        List<AttributeAt<T>> own = all(type);
        boolean isOwn = type.inheritance() == Inheritance.NONE
                || (type.inheritance() == Inheritance.OVERRIDE && !own.isEmpty());
        if (isOwn) {
            return own;
        }
        List<AttributeAt<T>> ofSession = AttributeAt.listAtSession(session, type);
        return own.isEmpty() || ofSession.isEmpty() ? (own.isEmpty() ? ofSession : own) : joined(ofSession, own);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The formats of the m= line in order; none if it is malformed. */
    List<Format> formats() {
        return formats.value();
    }

    /** The formats of the m= line without their places. */
    Set<String> formatTexts() {
        return formatTexts.value();
    }

    /** The formats that an a=rtpmap names. */
    Set<String> mappedFormats() {
        return rtpMaps.value().keySet();
    }

    /** The first a=rtpmap of a format. */
    Optional<AttributeAt<RtpMap>> rtpMap(String format) {
        return Optional.ofNullable(rtpMaps.value().get(format));
    }

    private Map<String, AttributeAt<RtpMap>> readRtpMaps() {
        Map<String, AttributeAt<RtpMap>> maps = new HashMap<>();
        for (AttributeAt<RtpMap> map : all(RtpMap.TYPE)) {
            maps.putIfAbsent(Integer.toString(map.value().payloadType()), map);
        }
        return maps;
    }

    private Set<String> readFormatTexts() {
        return field.isPresent() ? new HashSet<>(field.get().formats()) : Set.of();
    }

    /** The formats of the m= line that this holds for, in order. */
    Suspects<Format> formats(Predicate<Format> isFaulty) {
        return Suspects.among(formats(), isFaulty);
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
                found.add(new Format(line, from, text.substring(from, to)));
            }
            from = to + 1;
        }
        return found;
    }
}
