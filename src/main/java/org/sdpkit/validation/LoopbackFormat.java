package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Loopback;
import org.sdpkit.diagnostic.Diagnostic;

/** Loopback without a format for what comes back, or with one that is not used. */
final class LoopbackFormat implements MediaRule {

    private static final List<String> FORMATS = List.of("encaprtp", "rtploopback");

    @Override
    public String code() {
        return "loopback-format";
    }

    @Override
    public String reference() {
        return "RFC 6849 section 5.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Loopback.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean hasFormat = CodecAt.all(media).anyMatch(at -> at.codec()
                .encodingName()
                .filter(name -> FORMATS.stream().anyMatch(name::equalsIgnoreCase))
                .isPresent());
        return media.all(Loopback.TYPE, at -> at.value().types().contains(Loopback.Type.RTP_PKT_LOOPBACK) != hasFormat)
                .report(at -> finding(
                                at.valueSpan(),
                                hasFormat
                                        ? "media is encoded again, so that encaprtp and rtploopback are not used"
                                        : "packets that come back have no format encaprtp or rtploopback")
                        .help(
                                hasFormat
                                        ? "take these formats out of the m= line"
                                        : "list a payload type for encaprtp or rtploopback")
                        .build());
    }
}
