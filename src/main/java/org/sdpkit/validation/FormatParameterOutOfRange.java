package org.sdpkit.validation;

import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.codec.Parameter;
import org.sdpkit.diagnostic.Diagnostic;

/** A format parameter outside of what is meaningful. */
final class FormatParameterOutOfRange implements MediaRule {

    private static final int DIGITS = 18;

    @Override
    public String code() {
        return "format-parameter-out-of-range";
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
        return ParameterAt.in(media).flatMap(at -> at
                .understood()
                .reading()
                .value()
                .filter(Number.class::isInstance)
                .flatMap(
                        value -> at.parameter().filter(known -> !contains(known.range(), ((Number) value).longValue())))
                .stream()
                .map(known -> report(at, known)));
    }

    private Diagnostic report(ParameterAt at, Parameter<?> known) {
        return finding(
                        at.span(),
                        at.name() + " of " + at.format() + " is "
                                + at.understood().piece().value().orElse("") + ", not " + known.range())
                .help("correct the value, or leave the parameter out")
                .build();
    }

    /** Whether a number is in a range such as {@code 6000..510000}; in one that is no such range everything is. */
    private static boolean contains(String range, long value) {
        int dots = range.indexOf("..");
        String least = dots < 0 ? "" : range.substring(0, dots);
        String most = dots < 0 ? "" : range.substring(dots + 2);
        return !isNumber(least) || !isNumber(most) || (value >= Long.parseLong(least) && value <= Long.parseLong(most));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
