package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.diagnostic.Diagnostic;

/** A payload type of RTP that RFC 3551 and RFC 5761 keep free. */
final class ReservedPayloadType implements MediaRule {

    private static final Set<Integer> RESERVED = Set.of(1, 2, 19);
    private static final int FIRST_OF_RTCP = 64;
    private static final int LAST_OF_RTCP = 95;

    @Override
    public String code() {
        return "reserved-payload-type";
    }

    @Override
    public String reference() {
        return "RFC 3551 section 6";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Kind.isAudioOrVideo(media) && Kind.isNotRejected(media)
                ? media.formats(format -> isReserved(format.payloadType().orElse(-1)))
                        .report(this::report)
                : List.of();
    }

    private static boolean isReserved(int payloadType) {
        return RESERVED.contains(payloadType) || (payloadType >= FIRST_OF_RTCP && payloadType <= LAST_OF_RTCP);
    }

    private Diagnostic report(MediaAt.Format format) {
        return finding(format.span(), "payload type " + format.text() + " is kept free")
                .help("give the format a number from 96 to 127")
                .build();
    }
}
