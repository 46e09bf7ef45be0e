package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Red;
import org.sdpkit.codec.Rtx;
import org.sdpkit.diagnostic.Diagnostic;

/** Redundant data that holds redundant data. */
final class RedundancyOfRedundancy implements MediaRule {

    @Override
    public String code() {
        return "redundancy-of-redundancy";
    }

    @Override
    public String reference() {
        return "RFC 2198 section 3";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Red.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, Red.FORMAT, at -> at.associations().stream().anyMatch(association -> association
                        .primary()
                        .filter(inner -> inner.is(Red.FORMAT) || inner.is(Rtx.FORMAT))
                        .isPresent()))
                .report(at -> finding(at.span(), "red holds red or rtx")
                        .help("list codecs that carry media")
                        .build());
    }
}
