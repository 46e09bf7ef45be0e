package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Rtx;
import org.sdpkit.diagnostic.Diagnostic;

/** Two retransmissions of one payload type. */
final class RepeatedRetransmission implements MediaRule {

    @Override
    public String code() {
        return "repeated-retransmission";
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
        List<CodecAt> naming = CodecAt.in(media, Rtx.FORMAT, at -> at.stated(Rtx.ASSOCIATED_PAYLOAD_TYPE)
                        .isPresent())
                .list();
        return Repeated.among(naming, at -> at.stated(Rtx.ASSOCIATED_PAYLOAD_TYPE))
                .report(again -> report(again.one(), again.first()));
    }

    private Diagnostic report(CodecAt at, CodecAt first) {
        return finding(
                        at.span(),
                        "payload type " + at.stated(Rtx.ASSOCIATED_PAYLOAD_TYPE).orElseThrow()
                                + " is repeated by a second rtx")
                .help("keep one of them")
                .related(first.span(), "the first one")
                .build();
    }
}
