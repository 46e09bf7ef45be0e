package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A bundle whose transport is that of a bundle-only media description. */
final class TaggedBundleOnly implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "tagged-bundle-only";
    }

    @Override
    public String reference() {
        return "RFC 9143 section 7.2.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(BundleOnly.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Transports transports = Transports.of(session);
        return AttributeAt.atSession(
                        session,
                        Group.TYPE,
                        group -> group.value().semantics().equals(GroupSemantics.BUNDLE)
                                && transports
                                        .tagged(group.value())
                                        .filter(media -> media.description().has(BundleOnly.TYPE))
                                        .isPresent())
                .report(group -> Diagnostic.builder(
                                code(),
                                group.wordSpan(group.value().tags().get(0)),
                                "bundle begins with a media description that is bundle-only")
                        .help("name a media description first that has a port")
                        .build());
    }
}
