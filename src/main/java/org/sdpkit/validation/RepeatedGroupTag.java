package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
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
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return GroupAt.othersIn(session).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(GroupAt group) {
        Set<String> named = new HashSet<>();
        return group.tags().stream().filter(tag -> !named.add(tag.text())).map(tag -> Diagnostic.builder(
                        code(), tag.span(), "group names mid " + tag.text() + " twice")
                .help("name it once")
                .build());
    }
}
