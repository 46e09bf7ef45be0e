package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.HlangRecv;
import org.sdpkit.attribute.HlangSend;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;

/** A language of a direction in which nothing is said. */
final class LanguageAgainstDirection implements MediaRule {

    @Override
    public String code() {
        return "language-against-direction";
    }

    @Override
    public String reference() {
        return "RFC 8373 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(HlangSend.TYPE, HlangRecv.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Direction flow = media.direction();
        Stream<Span> idle =
                switch (flow) {
                    case SENDRECV, INACTIVE -> Stream.empty();
                    case SENDONLY -> media.all(HlangRecv.TYPE).stream().map(AttributeAt::span);
                    case RECVONLY -> media.all(HlangSend.TYPE).stream().map(AttributeAt::span);
                };
        return idle.map(span -> finding(
                                span, "media is " + Direction.TYPE.text(flow) + ", so that nobody speaks this way")
                        .help("remove the line, or correct the direction")
                        .build())
                .toList();
    }
}
