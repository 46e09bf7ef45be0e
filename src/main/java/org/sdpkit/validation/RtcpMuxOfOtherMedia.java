package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;

/** rtcp-mux for media that has no RTCP. */
final class RtcpMuxOfOtherMedia implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "rtcp-mux-of-other-media";
    }

    @Override
    public String reference() {
        return "RFC 5761 section 5.1.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(RtcpMux.TYPE, Rtcp.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Transports transports = Transports.of(session);
        return MediaAt.all(
                        session,
                        media -> media.field().isPresent()
                                && !media.isRtp()
                                && transports.bundle(media).isEmpty())
                .stream()
                .flatMap(media -> Stream.concat(media.all(RtcpMux.TYPE).stream(), media.all(Rtcp.TYPE).stream()))
                .map(mux -> Diagnostic.builder(code(), mux.span(), "media is not RTP and has no RTCP")
                        .help("remove the line")
                        .fix(Fix.safe(mux.line().removal()))
                        .build())
                .toList();
    }
}
