package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** An msid of media that is not sent. */
final class MsidOfReceiver implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "msid-of-receiver";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.1";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Transports.inUse(session)
                .filter(media -> {
                    Direction direction = session.effective(media.description()).direction();
                    return direction == Direction.RECVONLY || direction == Direction.INACTIVE;
                })
                .flatMap(media -> media.all(Msid.TYPE).stream().limit(1))
                .map(msid -> Diagnostic.builder(code(), msid.span(), "media is not sent, and has an msid")
                        .help("expect that no track arrives")
                        .build())
                .toList();
    }
}
