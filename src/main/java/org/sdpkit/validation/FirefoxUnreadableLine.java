package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.LineEnd;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A line that makes Firefox refuse the description. */
final class FirefoxUnreadableLine implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "firefox-unreadable-line";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<PlacedLine> lines = session.placedLines();
        int end = Firefox.read(session).size();
        if (end == lines.size()) {
            return List.of();
        }
        PlacedLine stop = lines.get(end);
        String text = stop.line().text();
        boolean isSecondVersion = end > 0 && text.startsWith("v=");
        boolean isUnended = stop.line().lineEnd() == LineEnd.CR || (end + 1 == lines.size() && !session.isTerminated());
        boolean isUnknownType = text.startsWith("=", 1) && !isSecondVersion && !isUnended && text.indexOf(0) < 0;
        if (end > 0 && !isUnknownType) {
            return List.of();
        }
        String what = end == 0 ? "what does not begin with v=" : "a line of the type " + text.charAt(0);
        return List.of(Diagnostic.builder(code(), stop.span(), "Firefox refuses " + what)
                .build());
    }
}
