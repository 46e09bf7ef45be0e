package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** Another place for RTCP than that of RTP, though they go together. */
final class RtcpBesideMuxOnly implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "rtcp-beside-mux-only";
    }

    @Override
    public String reference() {
        return "RFC 8858 section 4.2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(RtcpMuxOnly.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session, media -> media.description().has(RtcpMuxOnly.TYPE)).stream()
                .flatMap(media -> media
                        .all(Rtcp.TYPE, rtcp -> media.field()
                                .filter(field -> field.port() != rtcp.value().port())
                                .isPresent())
                        .stream())
                .map(rtcp -> Diagnostic.builder(
                                code(),
                                rtcp.valueSpan(),
                                "port of RTCP is " + rtcp.value().port() + ", but rtcp-mux-only has that of RTP")
                        .help("write the port of the m= line, or remove the line")
                        .build())
                .toList();
    }
}
