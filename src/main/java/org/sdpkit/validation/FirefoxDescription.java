package org.sdpkit.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.FirefoxMissingTransport.Lack;

/** What the rules on Firefox ask of a description, kept with it. */
final class FirefoxDescription {

    private final SessionDescription session;
    private final List<PlacedLine> read;

    /** Made when first asked for; two threads may both make it, and get the same. */
    private @Nullable List<Lack> missing;

    private FirefoxDescription(SessionDescription session) {
        this.session = session;
        List<PlacedLine> lines = session.placedLines();
        this.read = lines.subList(0, end(lines, session.oddLines()));
    }

    /** How many lines are read. */
    private static int end(List<PlacedLine> lines, List<PlacedLine> oddLines) {
        int odd = 0;
        for (int at = 0; at < lines.size(); at++) {
            boolean isOdd = odd < oddLines.size() && oddLines.get(odd).index() == at;
            odd += isOdd ? 1 : 0;
            if (!Firefox.isRead(lines.get(at), isOdd)) {
                return at;
            }
        }
        return lines.size();
    }

    /** That of a description. */
    static FirefoxDescription of(SessionDescription session) {
        return session.view(FirefoxDescription.class, FirefoxDescription::new);
    }

    /** The lines that Firefox reads. */
    List<PlacedLine> read() {
        return read;
    }

    /** The media descriptions that lack something, were all lines read. */
    List<Lack> missing() {
        List<Lack> known = missing;
        if (known == null) {
            known = FirefoxMissingTransport.missing(session.placedLines());
            missing = known;
        }
        return known;
    }
}
