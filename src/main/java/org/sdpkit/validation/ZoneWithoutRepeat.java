package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.TimeZones;

/** A z= line that follows no r= line. */
final class ZoneWithoutRepeat implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "zone-without-repeat";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.11";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(TimeZones.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Times.follow(session, TimeZones.TYPE, "r").stream()
                .map(placed -> Diagnostic.builder(code(), placed.span(), "z= line follows no r= line")
                        .help("write it after the r= lines it adjusts")
                        .build())
                .toList();
    }
}
