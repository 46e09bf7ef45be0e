package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Setup;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** An offer of WHIP that sends nothing. */
final class WhipDirection implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "whip-direction";
    }

    @Override
    public String reference() {
        return "RFC 9725";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Setup.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        boolean isOffer = MediaAt.all(session)
                .flatMap(media -> media.inForce(Setup.TYPE).stream())
                .anyMatch(setup -> setup.value() == Setup.ACTPASS);
        if (!isOffer) {
            return List.of();
        }
        return Transports.inUse(session, MediaAt::isRtp).stream()
                .filter(media -> {
                    Direction direction = session.effective(media.description()).direction();
                    return direction == Direction.RECVONLY || direction == Direction.INACTIVE;
                })
                .map(media -> Diagnostic.builder(
                                code(), media.line().span(), "a client of WHIP sends, and this media is not sent")
                        .help("write a=sendonly")
                        .build())
                .toList();
    }
}
