package org.sdpkit.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Control;
import org.sdpkit.codec.Codec;
import org.sdpkit.diff.MediaPairs.Pair;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** Finds the changes from one description to another. */
final class SessionComparison {

    private final SessionDescription before;
    private final SessionDescription after;
    private final List<Pair> pairs;

    /** The lines of the session level that media descriptions inherit. */
    private final List<Line> inheritedBefore;

    private final List<Line> inheritedAfter;
    private final boolean isSameInherited;

    SessionComparison(SessionDescription before, SessionDescription after) {
        this.before = before;
        this.after = after;
        this.inheritedBefore = SessionFacts.inherited(before);
        this.inheritedAfter = SessionFacts.inherited(after);
        this.isSameInherited = inheritedBefore.equals(inheritedAfter);
        this.pairs = MediaPairs.of(before, after).pairs();
    }

    List<Change> changes() {
        boolean hasMedia = pairs.stream()
                .anyMatch(pair -> pair.before().isPresent() && pair.after().isPresent());
        List<Change> changes = new ArrayList<>(SessionFacts.of(before, !hasMedia, keys(Side.BEFORE))
                .changesTo(
                        SessionFacts.of(after, !hasMedia, keys(Side.AFTER)), OptionalInt.empty(), OptionalInt.empty()));
        addOrder(changes);
        for (Pair pair : pairs) {
            if (pair.before().isPresent() && pair.after().isPresent()) {
                changes.addAll(changes(pair));
            } else {
                changes.add(whole(pair));
            }
        }
        if (changes.isEmpty()) {
            changes.add(textChange());
        }
        return changes;
    }

    /** One of the two descriptions. */
    private enum Side {
        BEFORE,
        AFTER
    }

    /** What the mids of media descriptions stand for, so that other mids for the same change nothing else. */
    private Map<String, String> keys(Side side) {
        Map<String, String> keys = new HashMap<>();
        for (Pair pair : pairs) {
            OptionalInt index = side == Side.BEFORE ? pair.before() : pair.after();
            SessionDescription session = side == Side.BEFORE ? before : after;
            if (index.isPresent() && pair.before().isPresent() && pair.after().isPresent()) {
                session.mediaDescriptions()
                        .get(index.getAsInt())
                        .mid()
                        .ifPresent(mid -> keys.putIfAbsent(mid, commonMid(pair).orElse(mid)));
            }
        }
        return keys;
    }

    private Optional<String> commonMid(Pair pair) {
        Optional<String> left = mediaBefore(pair).mid();
        Optional<String> right = mediaAfter(pair).mid();
        return left.isPresent() && right.isPresent()
                ? Stream.of(left.get(), right.get()).min(String::compareTo)
                : Optional.empty();
    }

    private MediaDescription mediaBefore(Pair pair) {
        return before.mediaDescriptions().get(pair.before().orElseThrow());
    }

    private MediaDescription mediaAfter(Pair pair) {
        return after.mediaDescriptions().get(pair.after().orElseThrow());
    }

    /** Places count, once a media description has another one. */
    private void addOrder(List<Change> changes) {
        List<Pair> moved = pairs.stream()
                .filter(pair -> pair.before().isPresent()
                        && pair.after().isPresent()
                        && !pair.before().equals(pair.after()))
                .toList();
        if (!moved.isEmpty()) {
            changes.add(new Change(
                    Aspect.MEDIA_ORDER,
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    "media",
                    Optional.of(places(moved, Pair::before)),
                    Optional.of(places(moved, Pair::after))));
        }
    }

    private String places(List<Pair> moved, Function<Pair, OptionalInt> side) {
        return moved.stream()
                .sorted(Comparator.comparingInt(pair -> side.apply(pair).orElseThrow()))
                .map(pair -> side.apply(pair).orElseThrow() + " " + label(pair))
                .collect(Collectors.joining(", "));
    }

    private String label(Pair pair) {
        MediaDescription media = mediaBefore(pair);
        return media.mid()
                .filter(mid -> mediaAfter(pair).mid().equals(Optional.of(mid)))
                .or(() -> media.media().map(field -> field.type().name()))
                .orElse("media");
    }

    private Change whole(Pair pair) {
        Optional<String> gone = pair.before().isPresent() ? Optional.of(summary(mediaBefore(pair))) : Optional.empty();
        Optional<String> come = pair.after().isPresent() ? Optional.of(summary(mediaAfter(pair))) : Optional.empty();
        int index = pair.before().orElse(pair.after().orElse(0));
        return new Change(Aspect.MEDIA_DESCRIPTION, pair.before(), pair.after(), "media[" + index + "]", gone, come);
    }

    private static String summary(MediaDescription media) {
        return Values.of(media.line()) + media.mid().map(mid -> ", mid " + mid).orElse("");
    }

    private List<Change> changes(Pair pair) {
        MediaDescription left = mediaBefore(pair);
        MediaDescription right = mediaAfter(pair);
        if (isSameInherited && left.levelLines().equals(right.levelLines())) {
            return List.of();
        }
        boolean isOtherMid = !left.mid().equals(right.mid());
        String path = path(pair);
        if (isOtherMid && (isRefused(left) || isRefused(right))) {
            return List.of(new Change(
                    Aspect.RECYCLED,
                    pair.before(),
                    pair.after(),
                    path,
                    Optional.of(summary(left)),
                    Optional.of(summary(right))));
        }
        if (isRefused(left) || isRefused(right)) {
            return refusal(pair, path);
        }
        CodecPairs codecs = new CodecPairs(Codec.allIn(left), Codec.allIn(right));
        Facts facts =
                new MediaFacts(before, inheritedBefore, left, path, codecs.labelsBefore(), codecs.paired()).facts();
        Facts others =
                new MediaFacts(after, inheritedAfter, right, path, codecs.labelsAfter(), codecs.paired()).facts();
        List<Change> changes = new ArrayList<>(facts.changesTo(others, pair.before(), pair.after()));
        removeDetailsOfSources(changes);
        addPayloadTypes(pair, path, codecs, changes);
        addExtensionIds(pair, path, facts.ids(), others.ids(), changes);
        return changes;
    }

    /** What else a refused media description says has no meaning: RFC 3264 section 6. */
    private List<Change> refusal(Pair pair, String path) {
        boolean isBoth = isRefused(mediaBefore(pair)) && isRefused(mediaAfter(pair));
        return isBoth
                ? List.of()
                : List.of(new Change(
                        Aspect.REFUSED,
                        pair.before(),
                        pair.after(),
                        path + ".refused",
                        Optional.of("port 0").filter(port -> isRefused(mediaBefore(pair))),
                        Optional.of("port 0").filter(port -> isRefused(mediaAfter(pair)))));
    }

    /** Where a source comes or goes, its properties come and go with it. */
    private static void removeDetailsOfSources(List<Change> changes) {
        Set<String> roles = changes.stream()
                .filter(change ->
                        change.aspect() == Aspect.SOURCE && change.path().endsWith("]"))
                .map(Change::path)
                .collect(Collectors.toSet());
        changes.removeIf(change ->
                roles.contains(change.path().substring(0, change.path().lastIndexOf('.'))));
    }

    private String path(Pair pair) {
        Optional<String> mid =
                mediaBefore(pair).mid().filter(tag -> mediaAfter(pair).mid().equals(Optional.of(tag)));
        int left = pair.before().orElseThrow();
        int right = pair.after().orElseThrow();
        String place = left == right ? Integer.toString(left) : Math.min(left, right) + "-" + Math.max(left, right);
        return "media[" + mid.map(tag -> "mid=" + tag).orElse(place) + "]";
    }

    /** RFC 3264 section 6; in RTSP port 0 leaves the choice to the client. */
    static boolean isRefused(MediaDescription media) {
        return media.media().filter(field -> field.port() == 0).isPresent()
                && !media.has(BundleOnly.TYPE)
                && !media.has(Control.TYPE);
    }

    /** Other payload types for the same codecs are one change. */
    private static void addPayloadTypes(Pair pair, String path, CodecPairs codecs, List<Change> changes) {
        Map<String, String> left = codecs.renumbered(codecs.labelsBefore());
        Map<String, String> right = codecs.renumbered(codecs.labelsAfter());
        if (!left.isEmpty()) {
            changes.add(new Change(
                    codecs.isReused() ? Aspect.PAYLOAD_TYPES_REUSED : Aspect.PAYLOAD_TYPES,
                    pair.before(),
                    pair.after(),
                    path + ".payload-types",
                    Optional.of(listed(left)),
                    Optional.of(listed(right))));
        }
    }

    /** Other numbers for the same header extensions are one change. */
    private static void addExtensionIds(
            Pair pair, String path, Map<String, String> left, Map<String, String> right, List<Change> changes) {
        Map<String, String> gone = new TreeMap<>(left);
        gone.keySet().retainAll(right.keySet());
        gone.entrySet().removeIf(entry -> entry.getValue().equals(right.get(entry.getKey())));
        Map<String, String> come = new TreeMap<>(right);
        come.keySet().retainAll(gone.keySet());
        boolean isReused = isReused(left, right) || isReused(right, left);
        if (!gone.isEmpty()) {
            changes.add(new Change(
                    isReused ? Aspect.EXTENSION_IDS_REUSED : Aspect.EXTENSION_IDS,
                    pair.before(),
                    pair.after(),
                    path + ".extension-ids",
                    Optional.of(listed(gone)),
                    Optional.of(listed(come))));
        }
    }

    /** Whether a number of one side stands for something else on the other. */
    private static boolean isReused(Map<String, String> ids, Map<String, String> others) {
        Set<String> used = Set.copyOf(others.values());
        return ids.entrySet().stream()
                .anyMatch(entry ->
                        used.contains(entry.getValue()) && !entry.getValue().equals(others.get(entry.getKey())));
    }

    private static String listed(Map<String, String> formats) {
        return formats.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    /** Both say the same, in other words. */
    private Change textChange() {
        List<Line> left = before.lines();
        List<Line> right = after.lines();
        int at = 0;
        while (at < left.size()
                && at < right.size()
                && left.get(at).text().equals(right.get(at).text())) {
            at++;
        }
        boolean isSameText = at == left.size() && at == right.size();
        return new Change(
                Aspect.TEXT,
                OptionalInt.empty(),
                OptionalInt.empty(),
                isSameText ? "text.line-ends" : "text",
                Optional.of(isSameText ? ends(before) : lineAt(left, at)),
                Optional.of(isSameText ? ends(after) : lineAt(right, at)));
    }

    private static String lineAt(List<Line> lines, int at) {
        return at < lines.size() ? lines.get(at).text() : "the end";
    }

    private static String ends(SessionDescription session) {
        String ends = session.lines().stream()
                .map(line -> line.lineEnd().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return session.isTerminated() ? ends : ends + " unterminated";
    }
}
