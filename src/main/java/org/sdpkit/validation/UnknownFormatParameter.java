package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;
import org.sdpkit.diagnostic.Diagnostic;

/** A parameter that its format does not have. */
final class UnknownFormatParameter implements MediaRule {

    @Override
    public String code() {
        return "unknown-format-parameter";
    }

    @Override
    public String reference() {
        return "RFC 4855 section 3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Fmtp.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return ParameterAt.in(media, at -> at.understood().reading() instanceof Reading.Unknown<?>)
                .report(at -> finding(at.span(), at.name() + " is no parameter of " + at.format())
                        .help("correct the name, or leave the parameter out")
                        .build());
    }
}
