package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** SCTP under another media type than application. */
final class SctpMediaType implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "sctp-media-type";
    }

    @Override
    public String reference() {
        return "RFC 8841 section 4.4.2";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return DataChannels.all(session, media -> media.field()
                        .filter(field -> !field.type().equals(MediaType.APPLICATION))
                        .isPresent())
                .report(media -> Diagnostic.builder(
                                code(), media.line().span(), "SCTP must be of the media type application")
                        .help("write m=application")
                        .build());
    }
}
