package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.codec.Parameter;
import org.sdpkit.diagnostic.Diagnostic;

/** A parameter that a format has twice. */
final class RepeatedFormatParameter implements MediaRule {

    @Override
    public String code() {
        return "repeated-format-parameter";
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
        List<Diagnostic> found = new ArrayList<>();
        for (CodecAt codec : media.codecsAt()) {
            if (codec.codec().parameters().pieces().size() > 1) {
                report(codec, found);
            }
        }
        return found;
    }

    private void report(CodecAt codec, List<Diagnostic> found) {
        Set<String> seen = new HashSet<>();
        for (FmtpAt fmtp : codec.fmtps()) {
            for (FormatParameters.Piece piece : fmtp.parameters().pieces()) {
                boolean isNamed = piece.value().isPresent();
                if (isNamed && !seen.add(key(piece)) && !isRepeatable(codec, piece)) {
                    found.add(report(fmtp, piece));
                }
            }
        }
    }

    private static String key(FormatParameters.Piece piece) {
        return piece.name().toLowerCase(Locale.ROOT);
    }

    private Diagnostic report(FmtpAt fmtp, FormatParameters.Piece piece) {
        return finding(fmtp.span(piece), piece.name() + " is given twice")
                .help("keep one of them")
                .build();
    }

    private static boolean isRepeatable(CodecAt codec, FormatParameters.Piece piece) {
        return codec.format()
                .flatMap(format -> format.parameter(piece.name()))
                .filter(Parameter::isRepeatable)
                .isPresent();
    }
}
