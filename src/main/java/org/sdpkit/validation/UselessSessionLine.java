package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Email;
import org.sdpkit.model.Information;
import org.sdpkit.model.Phone;
import org.sdpkit.model.Repeat;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.TimeZones;
import org.sdpkit.model.Uri;

/** A line of the session that means nothing in WebRTC. */
final class UselessSessionLine implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "useless-session-line";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.2.1";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Information.TYPE, Uri.TYPE, Email.TYPE, Phone.TYPE, Repeat.TYPE, TimeZones.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return Suspects.among(session.placedLevelLines(), placed -> Stream.of(
                                Information.TYPE, Uri.TYPE, Email.TYPE, Phone.TYPE, Repeat.TYPE, TimeZones.TYPE)
                        .anyMatch(placed.line()::is))
                .report(placed -> Diagnostic.builder(code(), placed.span(), "line means nothing in WebRTC")
                        .help("remove the line")
                        .build());
    }
}
