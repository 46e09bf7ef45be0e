package org.sdpkit.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        Suspects<Association> dangling = Suspects.among(
                media.graph().dangling(), association -> association.role() == Association.Role.RETRANSMITS);
        Map<String, CodecAt> codecs = dangling.isNone() ? Map.of() : CodecAt.byFormat(media);
        return dangling.reportAll(association -> Stream.ofNullable(
                        codecs.get(association.dependant().format()))
                .map(at -> finding(
                                at.span(Rtx.ASSOCIATED_PAYLOAD_TYPE).orElseGet(at::span),
                                "payload type " + association.format()
                                        + ", which rtx repeats, is not listed in the m= line")
                        .help("take payload type " + at.place().text()
                                + " out of the m= line with its rtpmap and fmtp, or name another one")
                        .build()));
    }
}
