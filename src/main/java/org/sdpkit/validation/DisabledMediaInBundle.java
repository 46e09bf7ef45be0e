package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
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
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Set<String> disabled = MediaAt.all(session)
                .filter(Transports::isDisabled)
                .flatMap(media -> media.description().mid().stream())
                .collect(Collectors.toSet());
        return GroupAt.bundlesIn(session)
                .flatMap(group -> group.tags().stream())
                .filter(tag -> disabled.contains(tag.text()))
                .map(this::report)
                .toList();
    }

    private Diagnostic report(WordAt tag) {
        String mid = tag.text();
        return Diagnostic.builder(code(), tag.span(), "bundle names mid " + mid + ", which has the port 0")
                .help("remove " + mid + " from the bundle, or add a=bundle-only to the media description")
                .build();
    }
}
