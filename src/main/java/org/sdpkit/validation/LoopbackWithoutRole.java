package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Loopback;
import org.sdpkit.attribute.LoopbackRole;
import org.sdpkit.diagnostic.Diagnostic;

/** Loopback without anybody who sends back. */
final class LoopbackWithoutRole implements MediaRule {

    @Override
    public String code() {
        return "loopback-without-role";
    }

    @Override
    public String reference() {
        return "RFC 6849 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Loopback.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.description().has(LoopbackRole.TYPE)
                ? List.of()
                : media.all(Loopback.TYPE).stream()
                        .map(at -> finding(
                                        at.span(),
                                        "neither a=loopback-source nor a=loopback-mirror says who sends back")
                                .help("add a=loopback-source if the other side is to send back, else a=loopback-mirror")
                                .build())
                        .toList();
    }
}
