package org.sdpkit.validation;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Origin;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A session id or version that is no number of 63 bits. */
final class OriginNumberTooLarge implements Rule<SessionDescription> {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    @Override
    public String code() {
        return "origin-number-too-large";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 5";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return session.placedLevelLines().stream()
                .flatMap(line -> line.as(Origin.TYPE).stream().flatMap(origin -> report(line, origin)))
                .toList();
    }

    private Stream<Diagnostic> report(PlacedLine line, Origin origin) {
        return Stream.concat(
                report(line, "session id", origin.sessionId()),
                report(line, "session version", origin.sessionVersion()));
    }

    private Stream<Diagnostic> report(PlacedLine line, String what, String number) {
        return new BigInteger(number).compareTo(LARGEST) <= 0
                ? Stream.empty()
                : line.spansOf(number).stream().limit(1).map(span -> Diagnostic.builder(
                                code(), span, what + " " + number + " is above 9223372036854775807")
                        .help("use a number of 63 bits")
                        .build());
    }
}
