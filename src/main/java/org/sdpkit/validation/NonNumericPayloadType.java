package org.sdpkit.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/** A format of RTP that is no number. */
final class NonNumericPayloadType implements Rule<SessionDescription> {

    @Override
    public String code() {
        return "non-numeric-payload-type";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5.14";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return MediaAt.all(session).filter(MediaAt::isRtp).flatMap(this::report).toList();
    }

    private Stream<Diagnostic> report(MediaAt media) {
        Set<String> seen = new HashSet<>();
        return media.formats().stream()
                .filter(format -> seen.add(format.text()) && !isNumber(format.text()))
                .map(format -> Diagnostic.builder(
                                code(), format.span(), "payload type must be 0 to 127, not " + format.text())
                        .build());
    }

    private static boolean isNumber(String format) {
        return format.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
