package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;
import org.sdpkit.model.PlacedLine;

/** A BUNDLE group of an answer that is not one of the offer. */
final class BundleNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "bundle-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.3";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        List<Set<String>> offered = Bundles.of(pair.offer()).stream()
                .<Set<String>>map(group -> new HashSet<>(group.tags()))
                .toList();
        return AttributeAt.atSession(pair.answer(), Group.TYPE)
                .filter(group -> group.value().semantics().equals(GroupSemantics.BUNDLE))
                .filter(group -> offered.stream()
                        .noneMatch(tags -> tags.containsAll(group.value().tags())))
                .map(group -> report(group, offered))
                .toList();
    }

    private Diagnostic report(AttributeAt<Group> answered, List<Set<String>> offered) {
        List<String> tags = answered.value().tags();
        List<String> others = tags.stream()
                .filter(tag -> offered.stream().noneMatch(group -> group.contains(tag)))
                .toList();
        List<String> rest = tags.stream().filter(tag -> !others.contains(tag)).toList();
        String message = offered.isEmpty()
                ? "a BUNDLE group was not offered"
                : others.isEmpty()
                        ? "the group joins what the offer has in two"
                        : "mid " + String.join(" ", others) + " is in no BUNDLE group of the offer";
        Diagnostic.Builder finding = MediaPair.inAnswer(code(), answered.span(), message)
                .help("bundle nothing but what a group of the offer bundles");
        boolean isOfOneGroup = rest.isEmpty() || offered.stream().anyMatch(group -> group.containsAll(rest));
        return isOfOneGroup
                ? finding.fix(Fix.unsafe(MediaPair.inAnswer(holding(answered.line(), rest))))
                        .build()
                : finding.build();
    }

    private static Edit holding(PlacedLine line, List<String> tags) {
        return tags.isEmpty() ? line.removal() : line.replacement("a=group:BUNDLE " + String.join(" ", tags));
    }
}
