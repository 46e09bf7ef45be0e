package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.codec.Amr;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Parameter;
import org.sdpkit.diagnostic.Diagnostic;

/** AMR with what only octet-aligned packets can have. */
final class UnalignedAmr implements MediaRule {

    private static final List<Parameter<?>> OF_ALIGNED = List.of(Amr.CRC, Amr.ROBUST_SORTING, Amr.INTERLEAVING);

    @Override
    public String code() {
        return "unaligned-amr";
    }

    @Override
    public String reference() {
        return "RFC 4867 section 8.1";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Amr.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, Amr.FORMAT, at -> at.as(Amr.FORMAT)
                        .flatMap(amr -> amr.stated(Amr.OCTET_ALIGN))
                        .filter(aligned -> !aligned)
                        .isPresent())
                .reportAll(at -> OF_ALIGNED.stream()
                        .filter(parameter -> isOn(at, parameter))
                        .flatMap(parameter -> at.span(parameter).stream().map(span -> finding(
                                        span, parameter + " needs octet-align=1, but octet-align=0 is said")
                                .help("write octet-align=1, or leave " + parameter + " out")
                                .build())));
    }

    private static boolean isOn(CodecAt at, Parameter<?> parameter) {
        return at.as(Amr.FORMAT)
                .flatMap(amr -> amr.stated(parameter))
                .filter(value -> !value.equals(false))
                .isPresent();
    }
}
