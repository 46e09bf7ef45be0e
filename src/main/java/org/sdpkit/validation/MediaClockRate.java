package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.MediaClock;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A rate of the media clock in hertz, where a ratio must stand. */
final class MediaClockRate implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "media-clock-rate";
    }

    @Override
    public String reference() {
        return "RFC 7273 section 5.4";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(MediaClk.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(session, MediaClk.TYPE)
                .flatMap(at -> at.value().clock() instanceof MediaClock.Direct direct
                        ? direct.rate().stream()
                                .filter(rate -> rate.denominator().isEmpty())
                                .map(rate -> Diagnostic.builder(
                                                code(), at.pieceSpan("rate=" + rate.numerator()), "rate is no ratio")
                                        .help("remove it: the clock rate stands in a=rtpmap")
                                        .build())
                        : Stream.empty())
                .toList();
    }
}
