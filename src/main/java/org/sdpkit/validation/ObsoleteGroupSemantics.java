package org.sdpkit.validation;

import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A group in a way that was replaced by another. */
final class ObsoleteGroupSemantics implements Rule<SessionDescription> {

    private static final Map<GroupSemantics, String> REPLACED =
            Map.of(GroupSemantics.ANAT, "ICE candidates", GroupSemantics.FEC, "FEC-FR");

    @Override
    public String code() {
        return "obsolete-group-semantics";
    }

    @Override
    public String reference() {
        return "RFC 5956 section 4.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(session.placedLevelLines(), Group.TYPE)
                .filter(at -> REPLACED.containsKey(at.value().semantics()))
                .map(at -> {
                    String semantics = at.value().semantics().name();
                    String instead = REPLACED.get(at.value().semantics());
                    return Diagnostic.builder(
                                    code(), at.pieceSpan(semantics), semantics + " was replaced by " + instead)
                            .help("use " + instead)
                            .build();
                })
                .toList();
    }
}
