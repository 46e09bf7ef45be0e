package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.SessionDescription;

/** A fingerprint that Firefox cannot read. */
final class FirefoxUnreadableFingerprint implements Rule<SessionDescription> {

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
        return Firefox.read(session).stream()
                .filter(placed -> placed.line() instanceof Attribute attribute
                        && attribute.name().equalsIgnoreCase("fingerprint")
                        && attribute.value().filter(value -> !isRead(value)).isPresent())
                .map(placed -> Diagnostic.builder(
                                code(), placed.span(), "Firefox reads a fingerprint in capitals and colons only")
                        .help("write the hash function, a space, and the bytes as in 4A:AD:B9")
                        .build())
                .toList();
    }

    private static boolean isRead(String value) {
        List<String> words = Firefox.words(value);
        return words.size() == 2
                && Stream.of(words.get(1).split(":", -1)).allMatch(FirefoxUnreadableFingerprint::isByte);
    }

    private static boolean isByte(String text) {
        return text.length() == 2 && text.chars().allMatch(c -> "0123456789ABCDEF".indexOf(c) >= 0);
    }
}
