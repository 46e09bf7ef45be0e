package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A bundle whose first media description cannot be its transport. */
final class UnusableTaggedMedia implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unusable-tagged-media";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.2.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        if (Presence.isCutOff(session.lines())) {
            return List.of();
        }
        Transports transports = Transports.of(session);
        return AttributeAt.atSession(
                        session,
                        Group.TYPE,
                        group -> group.value().semantics().equals(GroupSemantics.BUNDLE)
                                && !group.value().tags().isEmpty()
                                && transports
                                        .tagged(group.value())
                                        .filter(media -> !media.isDisabled())
                                        .isEmpty())
                .report(this::report);
    }

    private Diagnostic report(AttributeAt<Group> group) {
        String tag = group.value().tags().get(0);
        return Diagnostic.builder(
                        code(), group.wordSpan(tag), "bundle begins with mid " + tag + ", which is no media in use")
                .help("name a media description first that is there and has a port")
                .build();
    }
}
