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
            return parameter.isPresent() && !parameter.get().isInRange(number.longValue());
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
}
