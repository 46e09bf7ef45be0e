package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A bandwidth of a type that is not registered; receivers ignore it. */
final class UnknownBandwidthType implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "unknown-bandwidth-type";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.8";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Bandwidth.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return session.placedLines().stream()
                .flatMap(placed -> report(placed).stream())
                .toList();
    }

    private Optional<Diagnostic> report(PlacedLine placed) {
        return placed.as(Bandwidth.TYPE)
                .map(Bandwidth::type)
                .filter(type -> !BandwidthType.REGISTERED.contains(type))
                .map(type -> Diagnostic.builder(
                                code(),
                                placed.span(2, 2 + type.name().length()),
                                "bandwidth type " + type + " is not registered")
                        .build());
    }
}
