package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** SCTP of another format than that of data channels. */
final class SctpFormat implements Rule<SessionDescription> {

    private static final String USAGE = "webrtc-datachannel";

    @Override
    public String code() {
        return "sctp-format";
    }

    @Override
    public String reference() {
        return "RFC 8841 section 4.3";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return DataChannels.all(session, media -> !DataChannels.isLegacy(media)).reportAll(this::report);
    }

    private Stream<Diagnostic> report(MediaAt media) {
        List<MediaAt.Format> formats = media.formats();
        return formats.stream()
                .filter(format -> formats.size() > 1 || !format.text().equals(USAGE))
                .limit(1)
                .map(format -> Diagnostic.builder(
                                code(),
                                format.span(),
                                "SCTP must have the one format " + USAGE + ", not " + format.text()
                                        + (formats.size() > 1 ? " and others" : ""))
                        .help("write " + USAGE + ", and the port in a=sctp-port")
                        .build());
    }
}
