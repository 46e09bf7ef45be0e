package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Curr;
import org.sdpkit.attribute.Des;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.PreconditionStatus;
import org.sdpkit.attribute.PreconditionType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A precondition of security for a part of the way. */
final class SegmentedSecurityPrecondition implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "segmented-security-precondition";
    }

    @Override
    public String reference() {
        return "RFC 5027 section 3";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Curr.TYPE, Des.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Suspects.among(session.placedLines(), line -> status(line)
                        .filter(status -> status != PreconditionStatus.E2E)
                        .isPresent())
                .report(line -> Diagnostic.builder(code(), line.span(), "security is a matter of the whole way, e2e")
                        .help("write e2e")
                        .build());
    }

    private static Optional<PreconditionStatus> status(PlacedLine line) {
        return line.as(Curr.TYPE)
                .filter(curr -> curr.type().equals(PreconditionType.SEC))
                .map(Curr::status)
                .or(() -> line.as(Des.TYPE)
                        .filter(des -> des.type().equals(PreconditionType.SEC))
                        .map(Des::status));
    }
}
