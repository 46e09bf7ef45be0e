package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.diagnostic.Diagnostic;

/** A described stream that the simulcast does not list. */
final class RidOutsideSimulcast implements MediaRule {

    @Override
    public String code() {
        return "rid-outside-simulcast";
    }

    @Override
    public String reference() {
        return "RFC 8853 section 5.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Rid.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Set<String> listed = media.all(Simulcast.TYPE).stream()
                .flatMap(at -> at.value().descriptions().stream())
                .flatMap(description -> description.streams().stream())
                .flatMap(stream -> stream.alternatives().stream())
                .map(Simulcast.Alternative::rid)
                .collect(Collectors.toSet());
        return listed.isEmpty()
                ? List.of()
                : media.all(Rid.TYPE, at -> !listed.contains(at.value().id()))
                        .report(at -> finding(at.span(), "rid " + at.value().id() + " is not listed in the simulcast")
                                .help("list it in a=simulcast, or remove the line")
                                .build());
    }
}
