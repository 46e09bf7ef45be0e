package org.sdpkit.validation;

import java.util.stream.Stream;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Parameter;
import org.sdpkit.diagnostic.Diagnostic;

/** A format without a parameter that it needs. */
final class MissingFormatParameter implements MediaRule {

    @Override
    public String code() {
        return "missing-format-parameter";
    }

    @Override
    public String reference() {
        return "RFC 4855 section 3";
    }

    @Override
    public Stream<Diagnostic> findings(MediaAt media) {
        return CodecAt.all(media).flatMap(codec -> codec.format().stream()
                .flatMap(format -> format.missingFrom(codec.codec().parameters()).stream()
                        .map(parameter -> report(codec, format, parameter))));
    }

    private Diagnostic report(CodecAt codec, Format<?> format, Parameter<?> parameter) {
        return finding(codec.span(), format + " has no " + parameter.name())
                .reference(format.reference().startsWith("RFC") ? format.reference() : reference())
                .help("add " + parameter.name() + " to a=fmtp:" + codec.place().text())
                .build();
    }
}
