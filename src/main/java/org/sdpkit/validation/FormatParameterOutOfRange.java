package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Reading;
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
    public List<Diagnostic> findings(MediaAt media) {
        return ParameterAt.in(media, FormatParameterOutOfRange::isOutOfRange).report(this::report);
    }

    private static boolean isOutOfRange(ParameterAt at) {
        if (at.understood().reading() instanceof Reading.Known<?> known && known.known() instanceof Number number) {
            Optional<Parameter<?>> parameter = at.parameter();
            return parameter.isPresent() && !contains(parameter.get().range(), number.longValue());
        }
        return false;
    }

    private Diagnostic report(ParameterAt at) {
        return finding(
                        at.span(),
                        at.name() + " of " + at.format() + " is "
                                + at.understood().piece().value().orElse("") + ", not "
                                + at.parameter().map(Parameter::range).orElse(""))
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
        return !text.isEmpty() && text.length() < DIGITS && Characters.areDigits(text);
    }
}
