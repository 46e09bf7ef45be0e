package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.StreamDirection;
import org.sdpkit.diagnostic.Diagnostic;

/** Simulcast in a direction in which no media flows. */
final class SimulcastAgainstDirection implements MediaRule {

    @Override
    public String code() {
        return "simulcast-against-direction";
    }

    @Override
    public String reference() {
        return "RFC 8853 section 5.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Simulcast.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Direction flow = media.direction();
        return media.isInUse()
                ? media.all(Simulcast.TYPE).stream()
                        .flatMap(at -> at.value().descriptions().stream()
                                .filter(description -> !flows(description.direction(), flow))
                                .map(description -> report(at, description.direction(), flow)))
                        .toList()
                : List.of();
    }

    private static boolean flows(StreamDirection direction, Direction media) {
        return switch (media) {
            case SENDRECV -> true;
            case SENDONLY -> direction == StreamDirection.SEND;
            case RECVONLY -> direction == StreamDirection.RECV;
            case INACTIVE -> false;
        };
    }

    private Diagnostic report(AttributeAt<Simulcast> at, StreamDirection direction, Direction media) {
        String way = direction == StreamDirection.SEND ? "send" : "recv";
        return finding(
                        at.pieceSpan(way),
                        "simulcast has streams to " + way + ", but the media is " + Direction.TYPE.text(media))
                .help("correct the direction of the media, or of the simulcast")
                .build();
    }
}
