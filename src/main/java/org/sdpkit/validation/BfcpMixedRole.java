package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.FloorCtrl;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** The role c-s, which nobody understood alike. */
final class BfcpMixedRole implements MediaRule {

    @Override
    public String code() {
        return "bfcp-mixed-role";
    }

    @Override
    public String reference() {
        return "RFC 8856 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(FloorCtrl.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(FloorCtrl.TYPE, at -> at.value().roles().contains(FloorCtrl.Role.C_S))
                .report(at -> finding(at.pieceSpan("c-s"), "role c-s must no longer be written")
                        .help("write c-only s-only in an offer, one of them in an answer")
                        .build());
    }
}
