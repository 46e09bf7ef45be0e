package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Pair;

/** A header extension of an answer that was not offered. */
final class ExtensionNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "extension-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 8285 section 6";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        Set<RtpHeaderExtension> offered = media.offered().inForce(ExtMap.TYPE).stream()
                .map(extension -> extension.value().uri())
                .collect(Collectors.toSet());
        return media.answered().inForce(ExtMap.TYPE).stream()
                .filter(extension -> !offered.contains(extension.value().uri()))
                .map(this::report);
    }

    private Diagnostic report(AttributeAt<ExtMap> answered) {
        return MediaPair.inAnswer(code(), answered.span(), answered.value().uri() + " was not offered")
                .help("remove the line")
                .fix(Fix.safe(MediaPair.inAnswer(answered.line().removal())))
                .build();
    }
}
