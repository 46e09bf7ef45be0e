package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Msid;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;

/** A stream that is named twice. */
final class RepeatedMsid implements MediaRule {

    @Override
    public String code() {
        return "repeated-msid";
    }

    @Override
    public String reference() {
        return "RFC 8830 section 2";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Msid.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Repeated.among(media.all(Msid.TYPE), AttributeAt::value)
                .report(again -> report(again.one(), again.first()));
    }

    private Diagnostic report(AttributeAt<Msid> at, AttributeAt<Msid> first) {
        return finding(at.span(), "stream " + at.value().id() + " is named again")
                .help("remove the line")
                .related(first.span(), "the first one")
                .fix(Fix.safe(at.line().removal()))
                .build();
    }
}
