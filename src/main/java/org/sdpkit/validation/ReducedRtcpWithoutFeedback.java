package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** rtcp-rsize in a profile without early feedback. */
final class ReducedRtcpWithoutFeedback implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "reduced-rtcp-without-feedback";
    }

    @Override
    public String reference() {
        return "RFC 5506 section 4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(RtcpRsize.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session, ReducedRtcpWithoutFeedback::isFaulty)
                .report(media -> report(media.all(RtcpRsize.TYPE).get(0)));
    }

    private static boolean isFaulty(MediaAt media) {
        return !media.all(RtcpRsize.TYPE).isEmpty()
                && media.field()
                        .filter(field -> field.protocol().name().endsWith("AVP"))
                        .isPresent();
    }

    private Diagnostic report(AttributeAt<RtcpRsize> rsize) {
        return Diagnostic.builder(code(), rsize.span(), "rtcp-rsize is for the profiles AVPF and SAVPF")
                .help("send the media over RTP/AVPF or RTP/SAVPF")
                .build();
    }
}
