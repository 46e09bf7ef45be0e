package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Protocol;

/** A stream under a payload type that is not dynamic. */
final class BroadcastPayloadType implements MediaRule {

    private static final int FIRST_DYNAMIC = 96;

    @Override
    public String code() {
        return "broadcast-payload-type";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-10 section 6.2";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.isOver(List.of(Protocol.RTP_AVP))
                ? media.formats(format -> format.payloadType().orElse(FIRST_DYNAMIC) < FIRST_DYNAMIC)
                        .report(format -> finding(format.span(), "payload type " + format.text() + " is not dynamic")
                                .help("use one of 96 to 127")
                                .build())
                : List.of();
    }
}
