package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.SessionDescription;

/** A media description that is named twice by bundles. */
final class RepeatedBundleTag implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "repeated-bundle-tag";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.2";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Set<String> named = new HashSet<>();
        List<Diagnostic> found = new ArrayList<>();
        AttributeAt.in(session.placedLevelLines(), Group.TYPE)
                .filter(group -> group.value().semantics().equals(GroupSemantics.BUNDLE))
                .forEach(group -> group.value().tags().stream()
                        .filter(tag -> !named.add(tag))
                        .forEach(tag -> found.add(report(group, tag))));
        return found;
    }

    private Diagnostic report(AttributeAt<Group> group, String tag) {
        List<Span> places = group.line().spansOf(tag);
        return Diagnostic.builder(
                        code(),
                        places.isEmpty() ? group.valueSpan() : places.get(places.size() - 1),
                        "mid " + tag + " is in a bundle already")
                .help("name each mid once, in one bundle")
                .build();
    }
}
