package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Depend;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A dependency of media that no group holds. */
final class DependencyWithoutGroup implements MediaRule {

    @Override
    public String code() {
        return "dependency-without-group";
    }

    @Override
    public String reference() {
        return "RFC 5583 section 5.2.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Depend.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean isGrouped = media.session().all(Group.TYPE).stream()
                .filter(group -> group.semantics().equals(GroupSemantics.DDP))
                .anyMatch(group -> media.mid().filter(group.tags()::contains).isPresent());
        return isGrouped
                ? List.of()
                : media.all(Depend.TYPE).stream()
                        .limit(1)
                        .map(at -> finding(at.span(), "media description is in no group DDP")
                                .help("add a=group:DDP with the tags of the media that depend on each other")
                                .build())
                        .toList();
    }
}
