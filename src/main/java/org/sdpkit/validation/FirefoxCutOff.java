package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A line at which Firefox ends, though what it needs comes behind it. */
final class FirefoxCutOff implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "firefox-cut-off";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<PlacedLine> lines = session.placedLines();
        List<PlacedLine> read = Firefox.read(session);
        if (read.size() == lines.size() || read.isEmpty()) {
            return List.of();
        }
        boolean isRefused = !FirefoxMissingTransport.missing(read).isEmpty() || isIncomplete(read);
        boolean isMissingAnyway = !FirefoxDescription.of(session).missing().isEmpty() || isIncomplete(lines);
        return isRefused && !isMissingAnyway
                ? List.of(Diagnostic.builder(
                                code(),
                                lines.get(read.size()).span(),
                                "Firefox ends here, and misses what comes behind")
                        .help("remove the line, or write it as <type>=<value>")
                        .build())
                : List.of();
    }

    private static boolean isIncomplete(List<PlacedLine> lines) {
        boolean isOfSession = Stream.of("o=", "t=").allMatch(type -> has(lines, type));
        boolean isConnected = FirefoxMedia.all(lines).stream()
                .allMatch(media -> has(media.lines(), "c=") || has(media.sessionLines(), "c="));
        return !isOfSession || !isConnected;
    }

    private static boolean has(List<PlacedLine> lines, String type) {
        return lines.stream().anyMatch(placed -> placed.line().text().startsWith(type));
    }
}
