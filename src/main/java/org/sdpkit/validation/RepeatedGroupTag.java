package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A group that names a media description twice. */
final class RepeatedGroupTag implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "repeated-group-tag";
    }

    @Override
    public String reference() {
        return "RFC 5888 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        AttributeAt.in(session.placedLevelLines(), Group.TYPE)
                .filter(group -> !group.value().semantics().equals(GroupSemantics.BUNDLE))
                .forEach(group -> {
                    Set<String> named = new HashSet<>();
                    group.value().tags().stream()
                            .filter(tag -> !named.add(tag))
                            .forEach(tag -> found.add(
                                    Diagnostic.builder(code(), group.valueSpan(), "group names mid " + tag + " twice")
                                            .help("name it once")
                                            .build()));
                });
        return found;
    }
}
