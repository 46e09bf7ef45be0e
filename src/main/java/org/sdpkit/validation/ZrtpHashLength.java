package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.ZrtpHash;
import org.sdpkit.diagnostic.Diagnostic;

/** A hash of the first message of ZRTP that is not a SHA-256. */
final class ZrtpHashLength implements MediaRule {

    private static final int HEX_DIGITS = 64;

    @Override
    public String code() {
        return "zrtp-hash-length";
    }

    @Override
    public String reference() {
        return "RFC 6189 section 8";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(ZrtpHash.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(ZrtpHash.TYPE, at -> at.value().zrtpHashValue().length() != HEX_DIGITS)
                .report(at -> finding(
                                at.pieceSpan(at.value().zrtpHashValue()),
                                "hash has " + at.value().zrtpHashValue().length()
                                        + " hexadecimal digits, and a SHA-256 has " + HEX_DIGITS)
                        .help("write the SHA-256 of the Hello message")
                        .build());
    }
}
