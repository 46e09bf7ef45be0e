package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.Dcmap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Two data channels on one stream. */
final class DuplicateDataChannel implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "duplicate-data-channel";
    }

    @Override
    public String reference() {
        return "RFC 8864 section 5.1.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Dcmap.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        MediaAt.all(session).forEach(media -> {
            Map<Integer, AttributeAt<Dcmap>> first = new HashMap<>();
            for (AttributeAt<Dcmap> channel : media.all(Dcmap.TYPE)) {
                int stream = channel.value().streamId();
                AttributeAt<Dcmap> before = first.putIfAbsent(stream, channel);
                if (before != null) {
                    found.add(Diagnostic.builder(
                                    code(), channel.span(), "stream " + stream + " has a data channel already")
                            .help("give it another stream, or remove one of them")
                            .related(before.span(), "the first one")
                            .build());
                }
            }
        });
        return found;
    }
}
