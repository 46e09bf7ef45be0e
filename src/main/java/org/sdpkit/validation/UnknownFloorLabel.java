package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.FloorId;
import org.sdpkit.attribute.Label;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A floor for a media description that does not exist. */
final class UnknownFloorLabel implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unknown-floor-label";
    }

    @Override
    public String reference() {
        return "RFC 8856 section 5.4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(FloorId.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Set<String> labels = MediaAt.all(session)
                .flatMap(media -> media.description().all(Label.TYPE).stream())
                .map(Label::pointer)
                .collect(Collectors.toSet());
        return AttributeAt.in(session, FloorId.TYPE)
                .flatMap(at -> at.value().labels().stream()
                        .filter(label -> !labels.contains(label))
                        .map(label -> Diagnostic.builder(
                                        code(), at.pieceSpan(label), "no media description has a=label:" + label)
                                .help("add the label to the media description that the floor controls")
                                .build()))
                .toList();
    }
}
