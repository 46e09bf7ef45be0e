package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.attribute.Control;
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
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.all(media, at -> isAsked(media) && !missing(at).isEmpty())
                .reportAll(at -> missing(at).stream()
                        .map(parameter -> report(at, at.format().orElseThrow(), parameter)));
    }

    /** RFC 3264 section 6: formats of a rejected media description are ignored; RFC 7826 appendix D.1.2 has port 0 in use. */
    private static boolean isAsked(MediaAt media) {
        return Kind.isNotRejected(media) || media.description().has(Control.TYPE);
    }

    private static List<Parameter<?>> missing(CodecAt at) {
        return at.format().isPresent()
                ? at.format().get().missingFrom(at.codec().parameters())
                : List.of();
    }

    private Diagnostic report(CodecAt codec, Format<?> format, Parameter<?> parameter) {
        return finding(codec.span(), format + " has no " + parameter.name())
                .reference(format.reference().startsWith("RFC") ? format.reference() : reference())
                .help("add " + parameter.name() + " to a=fmtp:" + codec.place().text())
                .build();
    }
}
