package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Sctpmap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;

/** SCTP in the form of drafts. */
final class LegacySctp implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "legacy-sctp";
    }

    @Override
    public String reference() {
        return "RFC 8841 section 4.2";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return DataChannels.all(session, DataChannels::isLegacy).report(this::report);
    }

    private Diagnostic report(MediaAt media) {
        Diagnostic.Builder builder = Diagnostic.builder(
                        code(), media.line().span(), "DTLS/SCTP with the port as its format is from drafts")
                .help("write UDP/DTLS/SCTP webrtc-datachannel and a=sctp-port");
        media.all(Sctpmap.TYPE).stream().limit(1).forEach(map -> builder.fix(upgrade(media, map)));
        return builder.build();
    }

    /** The same in the form of RFC 8841, which who only knows the drafts does not read. */
    private static Fix upgrade(MediaAt media, AttributeAt<Sctpmap> map) {
        int port = media.field().orElseThrow().port();
        String line = "m=application " + port + " UDP/DTLS/SCTP webrtc-datachannel";
        return Fix.unsafe(
                media.line().replacement(line),
                map.line().replacement("a=sctp-port:" + map.value().number()));
    }
}
