package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.codec.Smpte291;
import org.sdpkit.diagnostic.Diagnostic;

/** Ancillary data of another year of ST 2110-40 than its parameters are of. */
final class AncillarySpecification implements MediaRule {

    private static final String FIRST = "ST2110-40:2018";
    private static final String WITH_MODEL = "ST2110-40:2021";

    @Override
    public String code() {
        return "ancillary-specification";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-40 section 7";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Smpte291.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, Smpte291.FORMAT)
                .flatMap(codec -> report(codec).stream())
                .toList();
    }

    private Optional<Diagnostic> report(CodecAt codec) {
        FormatParameters parameters = codec.codec().parameters();
        String right = parameters.find("TM").isPresent() ? WITH_MODEL : FIRST;
        return parameters
                .value("SSN")
                .filter(specification -> !specification.equals(right))
                .flatMap(specification -> codec.span(Smpte291.SPECIFICATION).map(span -> finding(
                                span,
                                "SSN is " + specification + ", and " + right + " belongs to "
                                        + (right.equals(FIRST) ? "data without TM" : "data with TM"))
                        .help("write SSN=" + right)
                        .build()));
    }
}
