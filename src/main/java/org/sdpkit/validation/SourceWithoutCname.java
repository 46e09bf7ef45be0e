package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.diagnostic.Diagnostic;

/** A source that does not say whose it is. */
final class SourceWithoutCname implements MediaRule {

    @Override
    public String code() {
        return "source-without-cname";
    }

    @Override
    public String reference() {
        return "RFC 5576 section 6.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Ssrc.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        List<Diagnostic> found = new ArrayList<>();
        for (List<AttributeAt<Ssrc>> source : media.sources().values()) {
            if (Sources.values(source, "cname").isEmpty()) {
                found.add(report(source.get(0)));
            }
        }
        return found;
    }

    private Diagnostic report(AttributeAt<Ssrc> at) {
        return finding(at.span(), "source " + at.value().ssrcId() + " has no cname")
                .help("add a=ssrc:" + at.value().ssrcId() + " cname:<name of the participant>")
                .build();
    }
}
