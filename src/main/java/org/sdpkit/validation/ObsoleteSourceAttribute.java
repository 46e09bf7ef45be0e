package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.diagnostic.Diagnostic;

/** A source with an attribute of the time before RFC 8830. */
final class ObsoleteSourceAttribute implements MediaRule {

    private static final List<String> OBSOLETE = List.of("msid", "mslabel", "label");

    @Override
    public String code() {
        return "obsolete-source-attribute";
    }

    @Override
    public String reference() {
        return "RFC 8830 section 2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Ssrc.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(
                        Ssrc.TYPE,
                        at -> OBSOLETE.contains(at.value().attribute().name()))
                .report(at -> finding(at.span(), at.value().attribute().name() + " of a source was replaced by a=msid")
                        .help("write a=msid, for who does not read this")
                        .build());
    }
}
