package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** RTCP on the port of RTP without rtcp-mux. */
final class RtcpOnRtpPort implements Rule<SessionDescription> {

    private static final int DISCARD = 9;

    @Override
    public String code() {
        return "rtcp-on-rtp-port";
    }

    @Override
    public String reference() {
        return "RFC 5761 section 5.1.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Rtcp.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        Transports transports = Transports.of(session);
        return MediaAt.all(
                        session,
                        media -> media.isRtp()
                                && !media.isMuxed()
                                && transports.bundle(media).isEmpty()
                                && media.field()
                                        .filter(field -> field.port() != 0 && field.port() != DISCARD)
                                        .isPresent())
                .stream()
                .flatMap(media -> media
                        .all(
                                Rtcp.TYPE,
                                rtcp -> rtcp.value().connection().isEmpty()
                                        && media.field()
                                                .filter(field -> field.port()
                                                        == rtcp.value().port())
                                                .isPresent())
                        .stream())
                .map(rtcp -> Diagnostic.builder(code(), rtcp.valueSpan(), "RTCP has the port of RTP, without rtcp-mux")
                        .help("add a=rtcp-mux, or give RTCP a port of its own")
                        .build())
                .toList();
    }
}
