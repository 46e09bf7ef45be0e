package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Opus;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;

/** Opus with another clock rate or other channels than it must have. */
final class OpusMapping implements MediaRule {

    private static final int CLOCK_RATE = 48_000;

    @Override
    public String code() {
        return "opus-mapping";
    }

    @Override
    public String reference() {
        return "RFC 7587 section 7";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Opus.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(
                        RtpMap.TYPE,
                        at -> Kind.isAudio(media)
                                && at.value().encodingName().equalsIgnoreCase("opus")
                                && (at.value().clockRate() != CLOCK_RATE
                                        || at.value().channels().orElse(1) != 2))
                .report(this::report);
    }

    private Diagnostic report(AttributeAt<RtpMap> at) {
        RtpMap map = at.value();
        String said = map.clockRate()
                + (map.channels().isPresent() ? "/" + map.channels().getAsInt() : "");
        String written = map.payloadType() + " " + map.encodingName() + "/48000/2";
        Fix fix = map.clockRate() == CLOCK_RATE
                ? Fix.safe(at.line().replacement("a=rtpmap:" + written))
                : Fix.unsafe(at.line().replacement("a=rtpmap:" + written));
        return finding(at.valueSpan(), "opus is mapped with " + said + ", not 48000/2")
                .help("write a=rtpmap:" + written + ", whatever is sent")
                .fix(fix)
                .build();
    }
}
