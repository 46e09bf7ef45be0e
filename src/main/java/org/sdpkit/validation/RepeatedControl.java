package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.Control;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A URI that stands for two streams, or for a stream and for all of them. */
final class RepeatedControl implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "repeated-control";
    }

    @Override
    public String reference() {
        return "RFC 7826 section D.1.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Control.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, AttributeAt<Control>> first = new HashMap<>();
        AttributeAt.atSession(session, Control.TYPE, at -> !at.value().isBase()).stream()
                .forEach(at -> first.put(at.value().uri(), at));
        MediaAt.all(session).flatMap(media -> media.all(Control.TYPE).stream()).forEach(at -> {
            AttributeAt<Control> before = first.putIfAbsent(at.value().uri(), at);
            if (before != null) {
                found.add(Diagnostic.builder(
                                code(),
                                at.valueSpan(),
                                "control URI " + at.value().uri() + " stands twice")
                        .help("give each stream a URI of its own")
                        .related(before.span(), "the first one")
                        .build());
            }
        });
        return found;
    }
}
