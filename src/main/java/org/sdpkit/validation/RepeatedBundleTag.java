package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
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
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Repeated.among(GroupAt.bundleTags(session), WordAt::text).report(again -> report(again.one()));
    }

    private Diagnostic report(WordAt tag) {
        return Diagnostic.builder(code(), tag.span(), "mid " + tag.text() + " is in a bundle already")
                .help("name each mid once, in one bundle")
                .build();
    }
}
