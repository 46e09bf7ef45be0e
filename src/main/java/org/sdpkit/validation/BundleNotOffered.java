package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

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
        String others = answered.value().tags().stream()
                .filter(tag -> offered.stream().noneMatch(tags -> tags.contains(tag)))
                .collect(Collectors.joining(" "));
        String message = offered.isEmpty()
                ? "a BUNDLE group was not offered"
                : others.isEmpty()
                        ? "the group joins what the offer has in two"
                        : "mid " + others + " is in no BUNDLE group of the offer";
        return MediaPair.inAnswer(code(), answered.span(), message)
                .help("bundle nothing but what a group of the offer bundles")
                .build();
    }
}
