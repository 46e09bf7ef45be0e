package org.sdpkit.validation;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sdpkit.model.SessionDescription;

/** Which media descriptions carry SCTP: what the rules on data channels share. */
final class DataChannels {

    private DataChannels() {}

    /** SCTP over DTLS, in the form of RFC 8841 or of the drafts before it. */
    static Stream<MediaAt> all(SessionDescription session) {
        return Transports.inUse(session, DataChannels::isSctp).stream();
    }

    /** SCTP over DTLS, in either form, that this holds for. */
    static Suspects<MediaAt> all(SessionDescription session, Predicate<MediaAt> isFaulty) {
        return Transports.inUse(session, media -> isSctp(media) && isFaulty.test(media));
    }

    static boolean isSctp(MediaAt media) {
        return media.field()
                .filter(field -> field.protocol().name().endsWith("DTLS/SCTP"))
                .isPresent();
    }

    /** SCTP in the form of the drafts, where the format is the port. */
    static boolean isLegacy(MediaAt media) {
        return media.field()
                .filter(field -> field.protocol().name().equals("DTLS/SCTP"))
                .isPresent();
    }
}
