package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.T38FaxFillBitRemoval;
import org.sdpkit.attribute.T38FaxTranscodingJbig;
import org.sdpkit.attribute.T38FaxTranscodingMmr;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;

/** A flag of T.38 with a value of 0 or 1 behind it. */
final class T38BooleanValue implements MediaRule {

    private static final List<AttributeType<?>> FLAGS =
            List.of(T38FaxFillBitRemoval.TYPE, T38FaxTranscodingJbig.TYPE, T38FaxTranscodingMmr.TYPE);

    @Override
    public String code() {
        return "t38-boolean-value";
    }

    @Override
    public String reference() {
        return "ITU-T T.38 section D.2.3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(T38FaxFillBitRemoval.TYPE, T38FaxTranscodingMmr.TYPE, T38FaxTranscodingJbig.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return Kinds.isT38(media)
                ? media.lines().stream().flatMap(line -> report(line).stream()).toList()
                : List.of();
    }

    private Optional<Diagnostic> report(PlacedLine line) {
        if (!(line.line() instanceof Attribute attribute) || FLAGS.stream().noneMatch(attribute::is)) {
            return Optional.empty();
        }
        return attribute
                .value()
                .filter(value -> value.equals("0") || value.equals("1"))
                .map(value -> {
                    String flag = "a=" + attribute.name();
                    boolean isSet = value.equals("1");
                    return finding(
                                    line.span(),
                                    flag + " is a flag: it is set by being there, and has no value " + value)
                            .help(isSet ? "write " + flag : "remove the line")
                            .fix(Fix.safe(isSet ? line.replacement(flag) : line.removal()))
                            .build();
                });
    }
}
