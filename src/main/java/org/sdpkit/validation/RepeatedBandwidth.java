package org.sdpkit.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Two bandwidths of one type. */
final class RepeatedBandwidth implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "repeated-bandwidth";
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
        Stream<List<PlacedLine>> levels = Stream.concat(
                Stream.of(session.placedLevelLines()), MediaAt.all(session).map(MediaAt::lines));
        return levels.flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(List<PlacedLine> lines) {
        Map<BandwidthType, BandwidthAt> first = new HashMap<>();
        return BandwidthAt.in(lines)
                .flatMap(at -> Optional.ofNullable(first.putIfAbsent(at.value().type(), at)).stream()
                        .map(before -> Diagnostic.builder(
                                        code(),
                                        at.line().span(),
                                        "there is a second b=" + at.value().type())
                                .help("keep one of them")
                                .related(before.line().span(), "the first one")
                                .build()));
    }
}
