package org.sdpkit.testkit.jqwik;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.attribute.Group;
import org.sdpkit.codec.Codec;
import org.sdpkit.edit.Verb;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/** What can be taken out of a description. Whether the rest is valid has to be checked. */
final class Cuts {

    private Cuts() {}

    /** All media descriptions but one; one media description. */
    static Stream<UnaryOperator<SessionDescription>> media(SessionDescription session) {
        int count = session.mediaDescriptions().size();
        Stream<UnaryOperator<SessionDescription>> allButOne = IntStream.range(0, count)
                .mapToObj(kept -> IntStream.range(0, count)
                        .filter(index -> index != kept)
                        .boxed()
                        .toList())
                .map(gone -> cut -> withoutMedia(cut, gone));
        Stream<UnaryOperator<SessionDescription>> one =
                IntStream.range(0, count).mapToObj(gone -> cut -> withoutMedia(cut, List.of(gone)));
        return count < 2 ? Stream.of() : Stream.concat(allButOne, one);
    }

    private static SessionDescription withoutMedia(SessionDescription session, List<Integer> gone) {
        Set<String> mids = new HashSet<>();
        SessionDescription.Builder builder = session.toBuilder();
        for (int i = gone.size() - 1; i >= 0; i--) {
            int index = gone.get(i);
            session.mediaDescriptions().get(index).mid().ifPresent(mids::add);
            builder.removeMedia(index);
        }
        List<Group> groups = session.all(Group.TYPE);
        builder.remove(Group.TYPE);
        groups.stream()
                .map(group -> new Group(
                        group.semantics(),
                        group.tags().stream().filter(tag -> !mids.contains(tag)).toList()))
                .filter(group -> !group.tags().isEmpty())
                .forEach(group -> builder.add(Group.TYPE, group));
        return builder.build();
    }

    /** One codec, with what depends on it, wherever another one is left. */
    static Stream<UnaryOperator<SessionDescription>> codecs(SessionDescription session) {
        return session.mediaDescriptions().stream()
                .filter(media -> names(media).size() > 1)
                .flatMap(media -> names(media).stream())
                .distinct()
                .map(name -> cut -> Verb.of("remove-codec", name).apply(cut));
    }

    private static List<String> names(MediaDescription media) {
        return Codec.allIn(media).stream()
                .flatMap(codec -> codec.encodingName().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Lines that follow one another, the half of all, a quarter, and so on down to one; no m= line. */
    static Stream<UnaryOperator<SessionDescription>> lines(SessionDescription session) {
        int count = session.lines().size();
        return Stream.iterate(count / 2, size -> size > 0, size -> size / 2)
                .flatMap(size -> IntStream.range(0, (count + size - 1) / size)
                        .mapToObj(part -> cut -> withoutLines(cut, part * size, (part + 1) * size)));
    }

    private static SessionDescription withoutLines(SessionDescription session, int from, int to) {
        List<Line> lines = session.lines();
        Set<Line> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())));
        SessionDescription.Builder builder = session.toBuilder().removeIf(gone::contains);
        for (int i = 0; i < session.mediaDescriptions().size(); i++) {
            MediaDescription media = session.mediaDescriptions().get(i);
            builder.replace(i, media.toBuilder().removeIf(gone::contains).build());
        }
        return builder.build();
    }
}
