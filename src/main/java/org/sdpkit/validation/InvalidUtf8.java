package org.sdpkit.validation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** Bytes that are not UTF-8, where no a=charset says what they are. */
final class InvalidUtf8 implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "invalid-utf8";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 6.10";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<PlacedLine> suspects = Suspects.among(
                        session.oddLines(),
                        odd -> !Presence.isCutOff(odd.line())
                                && odd.line().text().indexOf('\uFFFD') >= 0)
                .stream()
                .toList();
        if (suspects.isEmpty()
                || !session.charset().filter(StandardCharsets.UTF_8::equals).isPresent()) {
            return List.of();
        }
        return suspects.stream().flatMap(placed -> report(placed).stream()).toList();
    }

    private Optional<Diagnostic> report(PlacedLine placed) {
        int at = Bytes.firstInvalidUtf8(placed.line());
        return at < 0
                ? Optional.empty()
                : Optional.of(Diagnostic.builder(code(), placed.span(at, at + 1), "byte is not UTF-8")
                        .help("write UTF-8, or name the character set in a=charset at session level")
                        .build());
    }
}
