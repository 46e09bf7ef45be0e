package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;
import org.sdpkit.codec.Format;
import org.sdpkit.diagnostic.Diagnostic;

/** A format parameter whose value is not what the format allows. */
final class MalformedFormatParameter implements MediaRule {

    @Override
    public String code() {
        return "malformed-format-parameter";
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
        return ParameterAt.in(media, at -> at.understood().reading() instanceof Reading.Malformed)
                .report(at -> report(at, (Reading.Malformed<?>) at.understood().reading()));
    }

    private Diagnostic report(ParameterAt at, Reading.Malformed<?> malformed) {
        String name = at.parameter().map(known -> at.name() + " of ").orElse("");
        return finding(
                        at.span(),
                        name + at.format() + ": found '"
                                + at.understood().piece().text() + "', expected " + malformed.expected())
                .reference(reference(at.format()))
                .help("correct the value, or leave the parameter out")
                .build();
    }

    private String reference(Format<?> format) {
        return format.reference().startsWith("RFC") ? format.reference() : reference();
    }
}
