package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** Floor control in a BUNDLE group. */
final class BundledBfcp implements MediaRule {

    @Override
    public String code() {
        return "bundled-bfcp";
    }

    @Override
    public String reference() {
        return "RFC 8856 section 6";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Group.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Optional<String> mid = media.mid();
        return Kinds.isBfcp(media) && mid.isPresent()
                ? AttributeAt.atSession(media.session(), Group.TYPE)
                        .filter(group -> group.value().semantics().equals(GroupSemantics.BUNDLE)
                                && group.value().tags().contains(mid.get()))
                        .map(group -> finding(group.pieceSpan(mid.get()), "BFCP must not be in a BUNDLE group")
                                .help("take " + mid.get() + " out of the group")
                                .related(media.line().span(), "the BFCP stream")
                                .build())
                        .toList()
                : List.of();
    }
}
