package org.sdpkit.validation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/** A BUNDLE group of an answer that begins with another tag than the offer lets it. */
final class BundleTagChanged implements Rule<Pair> {

    @Override
    public String code() {
        return "bundle-tag-changed";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.3.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        List<Set<String>> offered = Bundles.of(pair.offer()).stream()
                .<Set<String>>map(group -> new LinkedHashSet<>(group.tags()))
                .toList();
        return AttributeAt.atSession(pair.answer(), Group.TYPE)
                .filter(group -> group.value().semantics().equals(GroupSemantics.BUNDLE))
                .flatMap(group -> report(pair, offered, group))
                .toList();
    }

    private Stream<Diagnostic> report(Pair pair, List<Set<String>> offered, AttributeAt<Group> answered) {
        List<String> all = answered.value().tags();
        Set<String> tags = new HashSet<>(all);
        Optional<String> wanted = offered.stream()
                .filter(group -> group.containsAll(tags))
                .flatMap(Set::stream)
                .filter(tag -> tags.contains(tag) && isTaken(pair, tag))
                .findFirst();
        return wanted.filter(tag -> !tag.equals(all.get(0))).map(tag -> report(answered, tag)).stream();
    }

    private static boolean isTaken(Pair pair, String tag) {
        return hasPort(pair.offer(), tag) && hasPort(pair.answer(), tag);
    }

    private static boolean hasPort(SessionDescription session, String tag) {
        return Bundled.named(session, tag)
                .flatMap(MediaAt::field)
                .filter(field -> field.port() > 0)
                .isPresent();
    }

    private Diagnostic report(AttributeAt<Group> answered, String wanted) {
        List<String> others = answered.value().tags().stream()
                .filter(tag -> !tag.equals(wanted))
                .toList();
        String text = "a=group:BUNDLE " + wanted + " " + String.join(" ", others);
        return MediaPair.inAnswer(
                        code(),
                        answered.span(),
                        "the group begins with " + answered.value().tags().get(0) + ", not with " + wanted)
                .help("write " + text)
                .fix(Fix.unsafe(MediaPair.inAnswer(answered.line().replacement(text))))
                .build();
    }
}
