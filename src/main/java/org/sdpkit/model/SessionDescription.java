package org.sdpkit.model;

import java.lang.ref.WeakReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Position;
import org.sdpkit.syntax.LineTable;

/**
 * A session description: its lines, and nothing else. RFC 8866 section 5.
 *
 * <p>It never changes; what edits it gives another one that shares the lines that were not touched. Two are equal if
 * their bytes are.
 *
 * @since 0.1.0
 */
public final class SessionDescription implements LevelLines {

    private final List<Line> all;
    private final List<Line> lines;
    private final List<MediaDescription> media;
    private final boolean terminated;

    /** The text whose lines these are, each and no other; null where there is none. */
    private final @Nullable Source source;

    /** Made when first asked for; two threads may both make it, and get the same. */
    private @Nullable Layout layout;

    private @Nullable LineIndex index;

    private @Nullable List<PlacedLine> placedLines;
    private @Nullable List<PlacedLine> oddLines;
    private @Nullable Map<Class<?>, WeakReference<?>> views;

    /** Of long lines that somebody asked for a place in. */
    private @Nullable Map<Integer, Columns> columns;

    private SessionDescription(
            List<Line> all,
            List<Line> lines,
            List<MediaDescription> media,
            boolean terminated,
            @Nullable Source source) {
        this.all = all;
        this.lines = lines;
        this.media = media;
        this.terminated = terminated || all.isEmpty();
        this.source = source;
    }

    /** Of lines that all have their ends. */
    private static SessionDescription of(Line[] lines, boolean terminated, @Nullable Source source) {
        List<Line> all = List.of(lines);
        int sessionEnd = nextMedia(lines, 0);
        List<MediaDescription> media = new ArrayList<>();
        for (int from = sessionEnd; from < lines.length; ) {
            int to = nextMedia(lines, from + 1);
            media.add(new MediaDescription(all.subList(from, to)));
            from = to;
        }
        List<Line> sessionLines = sessionEnd == lines.length ? all : all.subList(0, sessionEnd);
        return new SessionDescription(all, sessionLines, List.copyOf(media), terminated, source);
    }

    /** Of these pieces, which stay as they are if all their lines have their ends. */
    private static SessionDescription of(List<Line> lines, List<MediaDescription> media, boolean terminated) {
        List<Line> all = new ArrayList<>(lines);
        media.forEach(description -> all.addAll(description.levelLines()));
        for (Line line : all) {
            if (!line.isPlaced()) {
                return of(all, terminated);
            }
        }
        return new SessionDescription(List.copyOf(all), List.copyOf(lines), List.copyOf(media), terminated, null);
    }

    private static int nextMedia(Line[] lines, int from) {
        int at = from;
        while (at < lines.length && !(lines[at] instanceof Field field && field.is(MediaField.TYPE))) {
            at++;
        }
        return at;
    }

    /**
     * Reads a description; whatever the bytes are, they are its lines.
     *
     * @param limits past which the rest is one stray line
     * @param catalogue the attribute types that are known
     */
    public static SessionDescription read(byte[] bytes, Limits limits, Catalogue catalogue) {
        LineTable table = LineTable.read(
                bytes.clone(), limits.bytes(), limits.lines(), limits.lineLength(), limits.mediaDescriptions());
        Source source = new Source(table, catalogue);
        Line[] lines = source.lines();
        int last = lines.length - 1;
        boolean terminated = last < 0 || lines[last].isPlaced();
        if (!terminated) {
            lines[last] = lines[last].with(last == 0 ? LineEnd.CRLF : lines[last - 1].lineEnd());
        }
        return of(lines, terminated, source);
    }

    /** Lines that are a description, of which the last may be unterminated. */
    static SessionDescription of(List<Line> lines) {
        return of(lines, lines.isEmpty() || lines.get(lines.size() - 1).isPlaced());
    }

    /** Lines that are a description, of which the last is terminated or not. */
    static SessionDescription of(List<Line> unended, boolean terminated) {
        return of(withEnds(unended), terminated, null);
    }

    /** The lines, where each that has no end yet takes that of the line before it. */
    private static Line[] withEnds(List<Line> lines) {
        Line[] ended = lines.toArray(Line[]::new);
        LineEnd end = LineEnd.CRLF;
        for (int i = 0; i < ended.length; i++) {
            ended[i] = ended[i].isPlaced() ? ended[i] : ended[i].with(end);
            end = ended[i].lineEnd();
        }
        return ended;
    }

    /** A description with {@code v=0}, this origin, {@code s=-} and {@code t=0 0}, and nothing else yet. */
    public static Builder builder(Origin origin) {
        return new Builder(new LineEditor(LinePlace.SESSION, List.of()), List.of(), true)
                .add(Version.TYPE, Version.ZERO)
                .add(Origin.TYPE, origin)
                .add(SessionName.TYPE, new SessionName("-"))
                .add(Timing.TYPE, Timing.PERMANENT);
    }

    /** This description, to be changed; what is missing stays missing. */
    public Builder toBuilder() {
        return new Builder(new LineEditor(LinePlace.SESSION, lines), media, terminated);
    }

    /** The lines before the first m= line. */
    @Override
    public List<Line> levelLines() {
        return lines;
    }

    /** All lines. */
    public List<Line> lines() {
        return all;
    }

    /** All lines, each with its place. */
    public List<PlacedLine> placedLines() {
        List<PlacedLine> known = placedLines;
        if (known == null) {
            known = List.of(place());
            placedLines = known;
        }
        return known;
    }

    private PlacedLine[] place() {
        PlacedLine[] placed = new PlacedLine[all.size()];
        for (int at = 0; at < placed.length; at++) {
            placed[at] = new PlacedLine(this, at, all.get(at));
        }
        return placed;
    }

    /** All lines of this type, malformed ones too, each with its place. */
    public List<PlacedLine> placedLines(LineType<?> type) {
        List<PlacedLine> found = new ArrayList<>();
        addPlaced(0, index().rows(type), found);
        for (int at = 0; at < media.size(); at++) {
            int[] rows = media.get(at).index().rows(type);
            if (rows.length > 0) {
                addPlaced(layout().mediaStarts[at], rows, found);
            }
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    /** The lines of this type before the first m= line, malformed ones too, each with its place. */
    public List<PlacedLine> placedLevelLines(LineType<?> type) {
        return placed(0, index().rows(type));
    }

    /** The lines of this type in a media description, malformed ones too, each with its place. */
    public List<PlacedLine> placedLines(int mediaIndex, LineType<?> type) {
        int[] rows = media.get(mediaIndex).index().rows(type);
        return rows.length == 0 ? List.of() : placed(layout().mediaStarts[mediaIndex], rows);
    }

    private List<PlacedLine> placed(int from, int[] rows) {
        if (rows.length == 0) {
            return List.of();
        }
        List<PlacedLine> found = new ArrayList<>(rows.length);
        addPlaced(from, rows, found);
        return List.copyOf(found);
    }

    private void addPlaced(int from, int[] rows, List<PlacedLine> found) {
        for (int row : rows) {
            found.add(placedLines().get(from + row));
        }
    }

    /** The lines before the first m= line, each with its place. */
    public List<PlacedLine> placedLevelLines() {
        return placedLines().subList(0, lines.size());
    }

    /**
     * The lines, each with its place, that one may find fault with by themselves: those that were not understood, and
     * those that are not ASCII, or hold NUL, two spaces in a row, or a space or colon at the end. Other lines have no
     * fault that can be seen without the lines around them.
     */
    public List<PlacedLine> oddLines() {
        List<PlacedLine> known = oddLines;
        if (known == null) {
            known = findOddLines();
            oddLines = known;
        }
        return known;
    }

    private List<PlacedLine> findOddLines() {
        List<PlacedLine> odd = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            Line line = all.get(index);
            if (!line.isPlain()) {
                odd.add(new PlacedLine(this, index, line));
            }
        }
        return List.copyOf(odd);
    }

    /** The lines of a media description, each with its place. */
    public List<PlacedLine> placedLines(int mediaIndex) {
        int from = layout().mediaStarts[mediaIndex];
        return placedLines()
                .subList(from, from + media.get(mediaIndex).levelLines().size());
    }

    /** The media descriptions, in order. */
    public List<MediaDescription> mediaDescriptions() {
        return media;
    }

    /** The first media description with this {@code a=mid}. */
    public Optional<MediaDescription> mediaDescription(String mid) {
        return media.stream()
                .filter(description -> description.mid().filter(mid::equals).isPresent())
                .findFirst();
    }

    /** What holds for a media description once the session level is counted in. */
    public Effective effective(MediaDescription description) {
        return new Effective(this, description);
    }

    /** The version of the protocol: v=. */
    public Optional<Version> version() {
        return first(Version.TYPE);
    }

    /** Who made the session, and which version of its description this is: o=. */
    public Optional<Origin> origin() {
        return first(Origin.TYPE);
    }

    /** What the session is called: s=, decoded as {@link #charset()} says. */
    public Optional<String> name() {
        return lines.stream()
                .filter(line -> line.is(SessionName.TYPE) && line.length() > line.valueOffset())
                .map(this::valueText)
                .findFirst();
    }

    /** When the session takes place: t=, each with the r= and z= lines that belong to it. */
    public List<TimeDescription> times() {
        List<TimeDescription> times = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Timing> timing = lines.get(i).as(Timing.TYPE);
            if (timing.isPresent()) {
                times.add(timeDescription(timing.get(), lines.subList(i + 1, nextTiming(i + 1))));
            }
        }
        return List.copyOf(times);
    }

    private int nextTiming(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).as(Timing.TYPE).isEmpty()) {
            at++;
        }
        return at;
    }

    private static TimeDescription timeDescription(Timing timing, List<Line> behind) {
        List<Repeat> repeats = new ArrayList<>();
        List<TimeZones> zones = new ArrayList<>();
        for (Line line : behind) {
            line.as(Repeat.TYPE).ifPresent(repeats::add);
            line.as(TimeZones.TYPE).filter(zone -> !repeats.isEmpty()).ifPresent(zones::add);
        }
        Optional<TimeZones> last = zones.isEmpty() ? Optional.empty() : Optional.of(zones.get(zones.size() - 1));
        return new TimeDescription(timing, repeats, last);
    }

    /** Where media is sent to, for the media descriptions that do not say it themselves: c=. */
    public Optional<Connection> connection() {
        return first(Connection.TYPE);
    }

    /**
     * How the bytes of s=, i= and of attributes that depend on it are to be read: what {@code a=charset} names, else
     * UTF-8 (RFC 8866 section 6.10). Empty where it names one that this machine does not know.
     */
    public Optional<Charset> charset() {
        Optional<String> name = attributes("charset").stream()
                .findFirst()
                .flatMap(Attribute::value)
                .map(String::strip);
        if (name.isEmpty()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return Optional.of(name.get()).filter(SessionDescription::isKnown).map(Charset::forName);
    }

    private static boolean isKnown(String charset) {
        return charset.chars().allMatch(c -> c > ' ' && c < 0x7F && "/\"\\".indexOf(c) < 0)
                && charset.matches("[A-Za-z0-9][-+.:_A-Za-z0-9]*")
                && Charset.isSupported(charset);
    }

    /** What stands behind {@code <type>=}, decoded as {@link #charset()} says. */
    public String valueText(Line line) {
        byte[] bytes = line.source.table().bytes();
        int from = line.start() + line.valueOffset();
        return new String(bytes, from, line.end() - from, charset().orElse(StandardCharsets.UTF_8));
    }

    /** Whether the last line has an end. */
    public boolean isTerminated() {
        return terminated;
    }

    /** The bytes, exactly. */
    public byte[] bytes() {
        return source != null ? source.table().bytes().clone() : LineWriter.bytes(all, terminated);
    }

    /** Where a line begins; the line after the last begins at the end. */
    public Position position(int line, int offsetInLine) {
        Layout known = layout();
        if (line == all.size()) {
            return end(known);
        }
        int column = codePointsBefore(line, offsetInLine) + 1;
        return new Position(known.starts[line] + offsetInLine, line + 1, column);
    }

    private int codePointsBefore(int line, int offsetInLine) {
        Line at = all.get(line);
        byte[] bytes = at.source.table().bytes();
        return offsetInLine < Columns.STEP
                ? Columns.count(bytes, at.start(), at.start() + offsetInLine)
                : columns()
                        .computeIfAbsent(line, any -> new Columns(bytes, at.start(), at.end()))
                        .before(offsetInLine);
    }

    private Map<Integer, Columns> columns() {
        Map<Integer, Columns> known = columns;
        if (known == null) {
            known = new ConcurrentHashMap<>();
            columns = known;
        }
        return known;
    }

    private Position end(Layout known) {
        int last = all.size() - 1;
        return last < 0 || terminated
                ? new Position(known.end, last + 2, 1)
                : position(last, all.get(last).length());
    }

    /** The line that holds the byte at this offset, from 0; the last one for the end of the description. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(layout().starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return Math.min(line, all.size() - 1);
    }

    /** The media description that the line belongs to; below 0 for the session level. */
    public int mediaIndexOf(int line) {
        int found = Arrays.binarySearch(layout().mediaStarts, line);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * The description with another media description in this place.
     *
     * @throws IndexOutOfBoundsException if there is none in this place
     */
    public SessionDescription replace(int mediaIndex, MediaDescription replacement) {
        return toBuilder().replace(mediaIndex, replacement).build();
    }

    /** The description with what this makes of the media description in this place. */
    public SessionDescription mapMedia(int mediaIndex, UnaryOperator<MediaDescription> change) {
        return replace(mediaIndex, change.apply(media.get(mediaIndex)));
    }

    /**
     * The description with the edits of a fix made. Only the lines they touch are read again.
     *
     * @throws IllegalArgumentException if the edits overlap
     */
    public SessionDescription apply(Fix fix) {
        return Edits.apply(this, fix.edits());
    }

    /**
     * What is made of this description alone, such as an index of it: made when first asked for, and remembered as long
     * as somebody holds it. Two threads may both make it, and get the same.
     *
     * @param type what it is; it is kept by that, and must not change
     * @param make makes it
     */
    public <T> T view(Class<T> type, Function<SessionDescription, T> make) {
        Map<Class<?>, WeakReference<?>> kept = views;
        if (kept == null) {
            kept = new ConcurrentHashMap<>();
            views = kept;
        }
        WeakReference<?> reference = kept.get(type);
        Object known = reference == null ? null : reference.get();
        if (known == null) {
            T made = make.apply(this);
            kept.put(type, new WeakReference<>(made));
            return made;
        }
        return type.cast(known);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SessionDescription other && Arrays.equals(bytes(), other.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }

    /** Its text, decoded from UTF-8. */
    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    LineIndex index() {
        LineIndex known = index;
        if (known == null) {
            known = new LineIndex(lines);
            index = known;
        }
        return known;
    }

    private Layout layout() {
        Layout known = layout;
        if (known == null) {
            known = new Layout(this);
            layout = known;
        }
        return known;
    }

    /** Where the lines stand. */
    private static final class Layout {

        final int[] starts;
        final int[] mediaStarts;

        /** Where the line after the last would stand. */
        final int end;

        Layout(SessionDescription session) {
            mediaStarts = new int[session.media.size()];
            int line = session.lines.size();
            for (int i = 0; i < mediaStarts.length; i++) {
                mediaStarts[i] = line;
                line += session.media.get(i).levelLines().size();
            }
            starts = new int[session.all.size()];
            int at = 0;
            for (int i = 0; i < starts.length; i++) {
                starts[i] = at;
                at += session.all.get(i).lengthWithEnd();
            }
            end = at;
        }
    }

    /**
     * What a session description is made of. Each change touches its own lines only; a new line goes where RFC 8866
     * section 5 wants it and takes the line end of the one before it.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final LineEditor lines;
        private final List<MediaDescription> media;
        private final boolean terminated;

        private Builder(LineEditor lines, List<MediaDescription> media, boolean terminated) {
            this.lines = lines;
            this.media = new ArrayList<>(media);
            this.terminated = terminated;
        }

        /** Makes this the only line of its type at session level; one that says the same stays as it is. */
        public <T> Builder set(LineType<T> type, T value) {
            lines.set(type, value);
            return this;
        }

        /** Adds a line to the session level, after those of its type. */
        public <T> Builder add(LineType<T> type, T value) {
            return add(Line.of(type, value));
        }

        /** Adds a line to the session level where RFC 8866 wants it. */
        public Builder add(Line line) {
            if (line.is(MediaField.TYPE)) {
                throw new IllegalArgumentException("an m= line begins a media description; add that");
            }
            lines.add(line);
            return this;
        }

        /** Adds {@code a=<name>} to the session level, after the other attributes. */
        public Builder addAttribute(String name) {
            return add(Line.attribute(name));
        }

        /** Adds {@code a=<name>:<value>} to the session level, after the other attributes. */
        public Builder addAttribute(String name, String value) {
            return add(Line.attribute(name, value));
        }

        /** Removes the lines of this type from the session level, malformed ones too. */
        public Builder remove(LineType<?> type) {
            return removeIf(line -> line.is(type));
        }

        /** Removes the attributes of this name from the session level. */
        public Builder removeAttributes(String name) {
            return removeIf(line ->
                    line instanceof Attribute attribute && attribute.name().equals(name));
        }

        /** Removes the lines of the session level that this holds for. */
        public Builder removeIf(Predicate<Line> condition) {
            lines.removeIf(condition);
            return this;
        }

        /** Adds a media description after the others. */
        public Builder add(MediaDescription description) {
            media.add(description);
            return this;
        }

        /** Puts another media description in this place. */
        public Builder replace(int mediaIndex, MediaDescription replacement) {
            media.set(mediaIndex, replacement);
            return this;
        }

        /** Removes the media description in this place. */
        public Builder removeMedia(int mediaIndex) {
            media.remove(mediaIndex);
            return this;
        }

        /** The description. */
        public SessionDescription build() {
            return of(lines.lines(), media, terminated);
        }
    }
}
