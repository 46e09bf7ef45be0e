package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.diagnostic.Diagnostic;

/** Two format parameters with no semicolon between them. */
final class ParametersWithoutSemicolon implements MediaRule {

    @Override
    public String code() {
        return "parameters-without-semicolon";
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
        return Suspects.among(media.fmtps(), ParametersWithoutSemicolon::isFaulty)
                .reportAll(fmtp -> fmtp.parameters().pieces().stream()
                        .filter(ParametersWithoutSemicolon::hasSecond)
                        .map(piece -> finding(fmtp.span(piece), "parameters are separated by spaces, not semicolons")
                                .help("write a semicolon behind each parameter but the last")
                                .build()));
    }

    private static boolean isFaulty(FmtpAt fmtp) {
        return fmtp.parameters().text().indexOf(' ') >= 0
                && fmtp.parameters().pieces().stream().anyMatch(ParametersWithoutSemicolon::hasSecond);
    }

    private static boolean hasSecond(FormatParameters.Piece piece) {
        return hasSecond(piece.value().orElse(""));
    }

    /** Whether there is a space and, behind it, another name with an equals sign. */
    private static boolean hasSecond(String value) {
        int space = value.indexOf(' ');
        int equals = value.indexOf('=', Math.max(space, 0));
        return space > 0
                && value.charAt(0) != '"'
                && equals > space + 1
                && !value.substring(0, equals).strip().contains(",");
    }
}
