package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;

/** Feedback where there is no bandwidth for RTCP. */
final class FeedbackWithoutRtcp implements MediaRule {

    @Override
    public String code() {
        return "feedback-without-rtcp";
    }

    @Override
    public String reference() {
        return "RFC 3556 section 2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(RtcpFb.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean isOff = isZero(media, BandwidthType.RS) && isZero(media, BandwidthType.RR);
        return isOff
                ? media.all(RtcpFb.TYPE).stream()
                        .limit(1)
                        .map(at -> finding(at.span(), "feedback is asked for, but RTCP has a bandwidth of 0")
                                .help("give RTCP bandwidth in b=RS and b=RR, or leave out the feedback")
                                .build())
                        .toList()
                : List.of();
    }

    private static boolean isZero(MediaAt media, BandwidthType type) {
        return BandwidthAt.in(media.lines(Bandwidth.TYPE), type)
                .anyMatch(at -> at.value().value() == 0);
    }
}
