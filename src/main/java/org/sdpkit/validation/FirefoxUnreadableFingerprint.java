package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A fingerprint that Firefox cannot read. */
final class FirefoxUnreadableFingerprint implements Rule<SessionDescription> {

    private static final int BYTE_AND_COLON = 3;

    @Override
    public String code() {
        return "firefox-unreadable-fingerprint";
    }

    @Override
    public String reference() {
        return "RFC 8122 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        int end = Firefox.read(session).size();
        List<Diagnostic> found = new ArrayList<>();
        for (PlacedLine placed : session.placedLines(Fingerprint.TYPE)) {
            check(placed, end, found);
        }
        for (PlacedLine odd : session.oddLines()) {
            if (!odd.line().is(Fingerprint.TYPE)) {
                check(odd, end, found);
            }
        }
        return found;
    }

    private void check(PlacedLine placed, int end, List<Diagnostic> found) {
        boolean isFingerprint = placed.index() < end
                && placed.line() instanceof Attribute attribute
                && attribute.name().equalsIgnoreCase("fingerprint");
        if (isFingerprint && !isRead((Attribute) placed.line())) {
            found.add(report(placed));
        }
    }

    private Diagnostic report(PlacedLine placed) {
        return Diagnostic.builder(code(), placed.span(), "Firefox reads a fingerprint in capitals and colons only")
                .help("write the hash function, a space, and the bytes as in 4A:AD:B9")
                .build();
    }

    private static boolean isRead(Attribute attribute) {
        return attribute.value().isEmpty() || isRead(attribute.value().get());
    }

    private static boolean isRead(String value) {
        List<String> words = Firefox.words(value);
        return words.size() == 2 && areBytes(words.get(1));
    }

    /** Whether it is pairs of capital hexadecimal digits with a colon between each two. */
    private static boolean areBytes(String text) {
        boolean areBytes = text.length() % BYTE_AND_COLON == 2;
        for (int i = 0; areBytes && i < text.length(); i += BYTE_AND_COLON) {
            areBytes = isDigit(text.charAt(i))
                    && isDigit(text.charAt(i + 1))
                    && (i + 2 == text.length() || text.charAt(i + 2) == ':');
        }
        return areBytes;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
    }
}
