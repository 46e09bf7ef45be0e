package org.sdpkit.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.model.Limits;
import org.sdpkit.model.Line;
import org.sdpkit.model.LineEnd;
import org.sdpkit.model.SessionDescription;

/**
 * A description taken apart into lines of text, to be changed where its own builders would refuse.
 *
 * @param session the lines before the first media description
 * @param media each media description
 * @param lineEnd that of its first line, which all of its lines get
 */
record Sections(Section session, List<Section> media, LineEnd lineEnd) {

    Sections {
        media = List.copyOf(media);
    }

    static Sections of(SessionDescription description) {
        LineEnd lineEnd =
                description.lines().stream().findFirst().map(Line::lineEnd).orElse(LineEnd.CRLF);
        return new Sections(
                section(description.levelLines()),
                description.mediaDescriptions().stream()
                        .map(one -> section(one.levelLines()))
                        .toList(),
                lineEnd);
    }

    /** Put together again. */
    SessionDescription description() {
        String text = Stream.concat(Stream.of(session), media.stream())
                .flatMap(section -> section.lines().stream())
                .map(line -> line + lineEnd.text())
                .collect(Collectors.joining());
        return read(text);
    }

    /** What such a text says. */
    static SessionDescription read(String text) {
        return SessionDescription.read(text.getBytes(StandardCharsets.ISO_8859_1), Limits.DEFAULT, Catalogue.STANDARD);
    }

    Sections withSession(Section changed) {
        return new Sections(changed, media, lineEnd);
    }

    Sections withMedia(int index, Section changed) {
        List<Section> all = new ArrayList<>(media);
        all.set(index, changed);
        return new Sections(session, all, lineEnd);
    }

    Sections withMedia(List<Section> changed) {
        return new Sections(session, changed, lineEnd);
    }

    boolean hasHostCandidatesOnly() {
        return media.stream().noneMatch(one -> one.finds("^a=candidate:.* typ [^h]"));
    }

    /** Without this mid in its groups. */
    Sections withoutTag(String mid) {
        return withSession(session.replacedEverywhere("^(a=group:.*) " + Pattern.quote(mid) + "(?= |$)", "$1"));
    }

    /** With one more at the end. */
    Sections withAdded(Section added) {
        List<Section> all = new ArrayList<>(media);
        all.add(added);
        return new Sections(session, all, lineEnd);
    }

    /** The session level and each media description, changed. */
    Sections mapEach(UnaryOperator<Section> change) {
        return new Sections(change.apply(session), media.stream().map(change).toList(), lineEnd);
    }

    /** One of the media descriptions that are like this, changed; empty if there is none, or none changes. */
    Optional<Sections> mapOne(Draw draw, Predicate<Section> condition, BiFunction<Section, Draw, Section> change) {
        List<Integer> fit = new ArrayList<>(IntStream.range(0, media.size())
                .filter(index -> condition.test(media.get(index)))
                .boxed()
                .toList());
        while (!fit.isEmpty()) {
            int index = fit.remove(draw.below(fit.size()));
            Section changed = change.apply(media.get(index), draw);
            if (!changed.equals(media.get(index))) {
                return Optional.of(withMedia(index, changed));
            }
        }
        return Optional.empty();
    }

    /** The session level or one of the media descriptions, changed; empty if that does not change. */
    Optional<Sections> mapAny(Draw draw, UnaryOperator<Section> change) {
        int index = draw.below(media.size() + 1) - 1;
        Section one = index < 0 ? session : media.get(index);
        Section changed = change.apply(one);
        return changed.equals(one)
                ? Optional.empty()
                : Optional.of(index < 0 ? withSession(changed) : withMedia(index, changed));
    }

    Sections mapSession(UnaryOperator<Section> change) {
        return withSession(change.apply(session));
    }

    Sections mapMedia(int index, UnaryOperator<Section> change) {
        return withMedia(index, change.apply(media.get(index)));
    }

    /** With so many media descriptions at most, and the others in no group. */
    Sections first(int count) {
        List<Section> kept = media.stream().limit(count).toList();
        Sections changed = this;
        for (Section dropped : media.subList(kept.size(), media.size())) {
            changed = changed.ungrouped(dropped.mid());
        }
        return changed.withMedia(kept);
    }

    /** Without this mid in any group; a group that has no other goes. */
    Sections ungrouped(String mid) {
        return mid.isEmpty()
                ? this
                : mapSession(lines -> lines.replacedEverywhere(
                                "^(a=group:\\S+(?: .*)?) " + Section.quoted(mid) + "(?= |$)", "$1")
                        .lacking("^a=group:\\S+$"));
    }

    /** With this media description in no group, and of its lines only those that refuse it. */
    Sections refused(int index) {
        Section refused = media.get(index).withPort(0).lacking("^(?!m=|c=|a=mid:)");
        return ungrouped(refused.mid()).withMedia(index, refused);
    }

    private static Section section(List<Line> lines) {
        return new Section(lines.stream()
                .map(line -> new String(line.bytes(), StandardCharsets.ISO_8859_1).replaceFirst("[\r\n]+$", ""))
                .toList());
    }
}
