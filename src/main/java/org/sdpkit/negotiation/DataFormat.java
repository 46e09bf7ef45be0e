package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.attribute.Sctpmap;

/** How a media description names WebRTC's data channels: as RFC 8841 does, or as the drafts before it, by a port. */
enum DataFormat {
    /** {@code m=application 9 UDP/DTLS/SCTP webrtc-datachannel}, with a=sctp-port. */
    NAMED,
    /** {@code m=application 9 DTLS/SCTP 5000}, with a=sctpmap. */
    MAPPED;

    static final String NAME = "webrtc-datachannel";

    /** Empty where it is about something else. */
    static Optional<DataFormat> of(OfferedMedia media) {
        if (media.field().formats().get(0).equals(NAME)) {
            return Optional.of(NAMED);
        }
        boolean isMapped = media.description()
                .first(Sctpmap.TYPE)
                .filter(map -> map.app().equals(NAME))
                .isPresent();
        return isMapped ? Optional.of(MAPPED) : Optional.empty();
    }
}
