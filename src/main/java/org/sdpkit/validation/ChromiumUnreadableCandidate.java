package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A candidate that Chromium cannot read. */
final class ChromiumUnreadableCandidate implements Rule<SessionDescription> {

    private static final int FIELDS = 8;
    private static final int PRIORITY = 3;
    private static final int PORT = 5;
    private static final int TYP = 6;
    private static final int TYPE = 7;
    private static final int LARGEST_PORT = 65535;
    private static final long LARGEST_PRIORITY = 4294967295L;

    @Override
    public String code() {
        return "chromium-unreadable-candidate";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (PlacedLine placed : Chromium.attributes(session, Candidate.TYPE)) {
            if (placed.index() >= session.levelLines().size()) {
                fault(placed.line().text()).ifPresent(fault -> found.add(report(placed, fault)));
            }
        }
        return found;
    }

    private Diagnostic report(PlacedLine placed, String fault) {
        return Diagnostic.builder(code(), placed.span(), "Chromium refuses a candidate " + fault)
                .help("leave the candidate out: others may work")
                .build();
    }

    private static Optional<String> fault(String line) {
        Optional<List<String>> pieces = Chromium.cut(line, ':');
        List<String> fields =
                pieces.map(both -> Chromium.split(both.get(1), ' ')).orElse(List.of());
        boolean isWhole = fields.size() >= FIELDS
                && pieces.orElseThrow().get(0).equals("a=candidate")
                && fields.get(TYP).equals("typ");
        if (!isWhole) {
            return Optional.of("without eight fields, of which the seventh is typ");
        }
        boolean areNumbers = Chromium.isInt(fields.get(1))
                && Chromium.isNumber(fields.get(PRIORITY), 0, LARGEST_PRIORITY)
                && Chromium.isNumber(fields.get(PORT), 0, LARGEST_PORT);
        if (!areNumbers) {
            return Optional.of("of which component, priority or port is out of range");
        }
        String transport = fields.get(2).toLowerCase(Locale.ROOT);
        if (!List.of("udp", "tcp", "ssltcp").contains(transport)) {
            return Optional.of("of the transport " + fields.get(2));
        }
        if (!List.of("host", "srflx", "prflx", "relay").contains(fields.get(TYPE))) {
            return Optional.of("of the type " + fields.get(TYPE));
        }
        return behindTypeFault(fields.subList(FIELDS, fields.size()), !transport.equals("udp"));
    }

    private static Optional<String> behindTypeFault(List<String> fields, boolean isTcp) {
        int at = fields.size() >= 2 && fields.get(0).equals("raddr") ? 2 : 0;
        if (has(fields, at, "rport")) {
            if (!Chromium.isNumber(fields.get(at + 1), 0, LARGEST_PORT)) {
                return Optional.of("of which the related port is out of range");
            }
            at += 2;
        }
        if (has(fields, at, "tcptype")) {
            boolean isKnown = List.of("active", "passive", "so").contains(fields.get(at + 1));
            return isKnown && isTcp ? extensionFault(fields, at + 2) : Optional.of("with a tcptype that does not fit");
        }
        return extensionFault(fields, at);
    }

    private static Optional<String> extensionFault(List<String> fields, int from) {
        for (int i = from; i + 1 < fields.size(); i += 2) {
            boolean isTaken =
                    switch (fields.get(i)) {
                        case "generation" -> Chromium.isNumber(fields.get(i + 1), 0, LARGEST_PRIORITY);
                        case "network-id", "network-cost" -> Chromium.isNumber(fields.get(i + 1), 0, LARGEST_PORT);
                        default -> true;
                    };
            if (!isTaken) {
                return Optional.of("with the " + fields.get(i) + " '" + fields.get(i + 1) + "'");
            }
        }
        return Optional.empty();
    }

    private static boolean has(List<String> fields, int at, String name) {
        return fields.size() >= at + 2 && fields.get(at).equals(name);
    }
}
