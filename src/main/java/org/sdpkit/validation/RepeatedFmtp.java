package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A format whose parameters stand in several lines. */
final class RepeatedFmtp implements MediaRule {

    @Override
    public String code() {
        return "repeated-fmtp";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.15";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Fmtp.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Repeated.among(media.all(Fmtp.TYPE), at -> at.value().format())
                .report(again -> report(again.one(), again.first()));
    }

    private Diagnostic report(AttributeAt<Fmtp> at, AttributeAt<Fmtp> first) {
        return finding(
                        at.span(),
                        "there is a second fmtp for format " + at.value().format())
                .help("write all parameters in one line")
                .related(first.span(), "the first one")
                .build();
    }
}
