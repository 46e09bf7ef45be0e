package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.diagnostic.Diagnostic;

/** A source with more than one name. */
final class SeveralCnames implements MediaRule {

    @Override
    public String code() {
        return "several-cnames";
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
            if (source.size() > 1) {
                found.addAll(Repeated.among(cnames(source), at -> "cname").report(again -> report(again.one())));
            }
        }
        return found;
    }

    private static List<AttributeAt<Ssrc>> cnames(List<AttributeAt<Ssrc>> source) {
        return source.stream()
                .filter(at -> at.value().attribute().name().equals("cname"))
                .toList();
    }

    private Diagnostic report(AttributeAt<Ssrc> at) {
        return finding(at.span(), "source " + at.value().ssrcId() + " has a second cname")
                .help("keep one of them")
                .build();
    }
}
