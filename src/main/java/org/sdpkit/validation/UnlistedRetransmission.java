package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Association;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Rtx;
import org.sdpkit.diagnostic.Diagnostic;

/** Retransmission of a payload type that is not there. */
final class UnlistedRetransmission implements MediaRule {

    @Override
    public String code() {
        return "unlisted-retransmission";
    }

    @Override
    public String reference() {
        return "RFC 4588 section 8.6";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Rtx.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Suspects.among(
                        media.graph().dangling(), association -> association.role() == Association.Role.RETRANSMITS)
                .reportAll(association -> CodecAt.all(media, at -> at.codec().equals(association.dependant())).stream()
                        .limit(1)
                        .map(at -> finding(
                                        at.span(Rtx.ASSOCIATED_PAYLOAD_TYPE).orElseGet(at::span),
                                        "payload type " + association.format()
                                                + ", which rtx repeats, is not listed in the m= line")
                                .help("take payload type " + at.place().text()
                                        + " out of the m= line with its rtpmap and fmtp, or name another one")
                                .build()));
    }
}
