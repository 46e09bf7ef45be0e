package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A source of two media descriptions that share a transport. */
final class SourceInSeveralMedia implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "source-in-several-media";
    }

    @Override
    public String reference() {
        return "RFC 5576 section 4.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Ssrc.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (List<MediaAt> bundle : Bundled.groups(session)) {
            report(bundle, found);
        }
        return found;
    }

    private void report(List<MediaAt> bundle, List<Diagnostic> found) {
        Map<Long, AttributeAt<Ssrc>> first = new HashMap<>();
        for (MediaAt media : bundle) {
            for (List<AttributeAt<Ssrc>> source : media.sources().values()) {
                AttributeAt<Ssrc> at = source.get(0);
                AttributeAt<Ssrc> before = first.putIfAbsent(at.value().ssrcId(), at);
                if (before != null) {
                    found.add(report(at, before));
                }
            }
        }
    }

    private Diagnostic report(AttributeAt<Ssrc> at, AttributeAt<Ssrc> before) {
        return Diagnostic.builder(
                        code(),
                        at.span(),
                        "source " + at.value().ssrcId() + " is one of another media description, too")
                .help("give each source an SSRC of its own")
                .related(before.span(), "the other one")
                .build();
    }
}
