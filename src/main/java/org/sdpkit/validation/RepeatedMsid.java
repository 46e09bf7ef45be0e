package org.sdpkit.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;

/** A stream that is named twice. */
final class RepeatedMsid implements MediaRule {

    @Override
    public String code() {
        return "repeated-msid";
    }

    @Override
    public String reference() {
        return "RFC 8830 section 2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Msid.TYPE);
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        Map<Msid, AttributeAt<Msid>> first = new HashMap<>();
        return media.all(Msid.TYPE).stream()
                .flatMap(at -> Optional.ofNullable(first.putIfAbsent(at.value(), at)).stream()
                        .map(before -> finding(at.span(), "stream " + at.value().id() + " is named again")
                                .help("remove the line")
                                .related(before.span(), "the first one")
                                .fix(Fix.safe(at.line().removal()))
                                .build()));
    }
}
