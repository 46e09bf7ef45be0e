package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
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

    /** What an answer refuses is told from its offer: {@link RejectedMediaInBundle}. */
    @Override
    public boolean concerns(DescriptionType type) {
        return type == DescriptionType.OFFER;
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Transports transports = Transports.of(session);
        return Suspects.among(GroupAt.bundleTags(session), tag -> transports.isDisabled(tag.text()))
                .report(this::report);
    }

    private Diagnostic report(WordAt tag) {
        String mid = tag.text();
        return Diagnostic.builder(code(), tag.span(), "bundle names mid " + mid + ", which has the port 0")
                .help("remove " + mid + " from the bundle, or add a=bundle-only to the media description")
                .build();
    }
}
