package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.MediaClock;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A media clock that is neither direct nor that of the sender. */
final class MediaClockKind implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "media-clock-kind";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-10 section 8.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(MediaClk.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(
                        session,
                        MediaClk.TYPE,
                        at -> !(at.value().clock() instanceof MediaClock.Direct)
                                && !(at.value().clock() instanceof MediaClock.Sender))
                .report(at -> Diagnostic.builder(code(), at.valueSpan(), "media clock is neither direct nor sender")
                        .help("write a=mediaclk:direct=0")
                        .build());
    }
}
