package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Red;
import org.sdpkit.diagnostic.Diagnostic;

/** Redundant data that does not say what it holds. */
final class RedundancyWithoutList implements MediaRule {

    @Override
    public String code() {
        return "redundancy-without-list";
    }

    @Override
    public String reference() {
        return "RFC 2198 section 5";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Red.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Kind.isVideo(media)
                ? List.of()
                : CodecAt.in(media, Red.FORMAT, at -> at.codec().parameters().isEmpty())
                        .report(at -> finding(at.span(), "red does not say which payload types it holds")
                                .help("add a=fmtp:" + at.place().text() + " <payload type>/<payload type>")
                                .build());
    }
}
