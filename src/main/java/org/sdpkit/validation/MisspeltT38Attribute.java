package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An attribute of T.38 whose name is spelled otherwise than it is registered. */
final class MisspeltT38Attribute implements Rule<SessionDescription> {

    private static final List<String> NAMES = List.of(
            "T38FaxFillBitRemoval",
            "T38FaxMaxBuffer",
            "T38FaxMaxDatagram",
            "T38FaxMaxIFP",
            "T38FaxRateManagement",
            "T38FaxTranscodingJBIG",
            "T38FaxTranscodingMMR",
            "T38FaxUdpEC",
            "T38FaxUdpECDepth",
            "T38FaxUdpFECMaxSpan",
            "T38FaxVersion",
            "T38MaxBitRate",
            "T38ModemType",
            "T38VendorInfo");
    private static final Map<String, String> OTHER_NAMES =
            Map.of("t38maxdatagram", "T38FaxMaxDatagram", "t38faxmaxbitrate", "T38MaxBitRate");

    @Override
    public String code() {
        return "misspelt-t38-attribute";
    }

    @Override
    public String reference() {
        return "ITU-T T.38 section D.2.3";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return session.placedLines().stream()
                .flatMap(line -> report(line).stream())
                .toList();
    }

    private Optional<Diagnostic> report(PlacedLine line) {
        if (!(line.line() instanceof Attribute attribute) || !attribute.name().regionMatches(true, 0, "T38", 0, 3)) {
            return Optional.empty();
        }
        String name = attribute.name();
        Span span = line.span(line.line().valueOffset(), line.line().valueOffset() + name.length());
        return registered(name).filter(right -> !right.equals(name)).map(right -> Diagnostic.builder(
                        code(), span, "attribute is spelled " + name + ", not " + right)
                .help("write a=" + right)
                .fix(fix(attribute, new Edit(span, right)))
                .build());
    }

    /** What was understood under its other name means the same; what was not may be wrong in other ways. */
    private static Fix fix(Attribute attribute, Edit edit) {
        return attribute.type().isPresent() ? Fix.safe(edit) : Fix.unsafe(edit);
    }

    private static Optional<String> registered(String name) {
        return NAMES.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(name.toLowerCase(Locale.ROOT))));
    }
}
