package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A bundle that names media which is not wanted. */
final class DisabledMediaInBundle implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "disabled-media-in-bundle";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.5.3";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Set<String> disabled = MediaAt.all(session)
                .filter(Transports::isDisabled)
                .flatMap(media -> media.description().mid().stream())
                .collect(Collectors.toSet());
        return AttributeAt.in(session.placedLevelLines(), Group.TYPE)
                .filter(group -> group.value().semantics().equals(GroupSemantics.BUNDLE))
                .flatMap(group ->
                        group.value().tags().stream().filter(disabled::contains).map(tag -> report(group, tag)))
                .toList();
    }

    private Diagnostic report(AttributeAt<Group> group, String tag) {
        return Diagnostic.builder(code(), group.wordSpan(tag), "bundle names mid " + tag + ", which has the port 0")
                .help("remove " + tag + " from the bundle, or add a=bundle-only to the media description")
                .build();
    }
}
