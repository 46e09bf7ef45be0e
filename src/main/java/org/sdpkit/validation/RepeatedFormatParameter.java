package org.sdpkit.validation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.codec.Formats;
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
    public Stream<Diagnostic> findings(MediaAt media) {
        return CodecAt.all(media).flatMap(codec -> {
            Set<String> seen = new HashSet<>();
            return codec.fmtps().stream()
                    .flatMap(fmtp -> FormatParameters.of(fmtp.value().parameters()).pieces().stream()
                            .filter(piece -> piece.value().isPresent() && !isRepeatable(codec.codec(), piece))
                            .filter(piece -> !seen.add(piece.name().toLowerCase(Locale.ROOT)))
                            .map(piece -> finding(CodecAt.span(fmtp, piece), piece.name() + " is given twice")
                                    .help("keep one of them")
                                    .build()));
        });
    }

    private static boolean isRepeatable(Codec codec, FormatParameters.Piece piece) {
        return Formats.STANDARD
                .of(codec)
                .flatMap(format -> format.parameter(piece.name()))
                .filter(Parameter::isRepeatable)
                .isPresent();
    }
}
