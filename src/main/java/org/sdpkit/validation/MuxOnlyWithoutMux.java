package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;

/** rtcp-mux-only without rtcp-mux. */
final class MuxOnlyWithoutMux implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "mux-only-without-mux";
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
        return MediaAt.all(session, media -> !media.description().has(RtcpMux.TYPE)).stream()
                .flatMap(media -> media.all(RtcpMuxOnly.TYPE).stream().limit(1))
                .map(only -> Diagnostic.builder(code(), only.span(), "rtcp-mux-only stands without rtcp-mux")
                        .help("add a=rtcp-mux")
                        .fix(Fix.safe(only.line().insertionBefore("a=rtcp-mux")))
                        .build())
                .toList();
    }
}
