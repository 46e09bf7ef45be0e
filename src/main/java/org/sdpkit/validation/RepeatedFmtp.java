package org.sdpkit.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A format whose parameters stand in several lines. */
final class RepeatedFmtp implements MediaRule {

    @Override
    public String code() {
        return "repeated-fmtp";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.15";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Fmtp.TYPE);
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        Map<String, AttributeAt<Fmtp>> first = new HashMap<>();
        return media.all(Fmtp.TYPE).stream()
                .flatMap(at -> Optional.ofNullable(first.putIfAbsent(at.value().format(), at)).stream()
                        .map(before -> finding(
                                        at.span(),
                                        "there is a second fmtp for format "
                                                + at.value().format())
                                .help("write all parameters in one line")
                                .related(before.span(), "the first one")
                                .build()));
    }
}
