package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Dcmap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A data channel that is limited by tries and by time. */
final class TwoReliabilities implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "two-reliabilities";
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
        return MediaAt.all(session)
                .flatMap(media -> media.all(Dcmap.TYPE).stream())
                .filter(channel -> Stream.of("max-retr", "max-time").allMatch(name -> channel.value().options().stream()
                        .anyMatch(option -> option.name().equals(name))))
                .map(channel -> Diagnostic.builder(
                                code(), channel.valueSpan(), "max-retr and max-time exclude one another")
                        .help("keep one of them")
                        .build())
                .toList();
    }
}
