package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A bundle that names a media description which is not there. */
final class UnknownBundleTag implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unknown-bundle-tag";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.2";
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
        Set<String> mids = GroupAt.mids(session);
        return Suspects.among(GroupAt.bundleTags(session), tag -> !mids.contains(tag.text()))
                .report(this::report);
    }

    private Diagnostic report(WordAt tag) {
        String mid = tag.text();
        return Diagnostic.builder(code(), tag.span(), "no media description has the mid " + mid + " of this bundle")
                .help("remove " + mid + " from the group, or give a=mid:" + mid + " to a media description")
                .build();
    }
}
