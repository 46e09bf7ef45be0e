package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Loopback;
import org.sdpkit.diagnostic.Diagnostic;

/** Loopback of media that flows one way only. */
final class OneWayLoopback implements MediaRule {

    @Override
    public String code() {
        return "one-way-loopback";
    }

    @Override
    public String reference() {
        return "RFC 6849 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Loopback.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Direction flow = media.direction();
        return flow == Direction.SENDONLY || flow == Direction.RECVONLY
                ? media.all(Loopback.TYPE).stream()
                        .map(at -> finding(
                                        at.span(),
                                        "media is " + Direction.TYPE.text(flow) + ", so that nothing comes back")
                                .help("write a=sendrecv, or a=inactive to disable it")
                                .build())
                        .toList()
                : List.of();
    }
}
