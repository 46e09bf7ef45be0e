package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/**
 * A line {@code a=ice-ufrag} or {@code a=ice-pwd}, well-formed or not.
 *
 * @param value what stands behind the colon; empty where nothing does
 */
record IceCredential(PlacedLine line, String name, String value) {

    private static final int SHORTEST_UFRAG = 4;
    private static final int SHORTEST_PASSWORD = 22;

    static Stream<IceCredential> all(SessionDescription session) {
        return DescriptionAt.of(session).credentials().stream();
    }

    /** Those of a description that this holds for. */
    static Suspects<IceCredential> all(SessionDescription session, Predicate<IceCredential> isFaulty) {
        return Suspects.among(DescriptionAt.of(session).credentials(), isFaulty);
    }

    /** Those of a description, read anew. */
    static List<IceCredential> read(SessionDescription session) {
        return Stream.concat(session.placedLines(IceUfrag.TYPE).stream(), session.placedLines(IcePwd.TYPE).stream())
                .flatMap(placed -> of(placed).stream())
                .toList();
    }

    /** The credential of a line, if it is one of these. */
    static Optional<IceCredential> of(PlacedLine placed) {
        boolean isCredential = placed.line().is(IceUfrag.TYPE) || placed.line().is(IcePwd.TYPE);
        return isCredential && placed.line() instanceof Attribute attribute
                ? Optional.of(new IceCredential(
                        placed, attribute.name(), attribute.value().orElse("")))
                : Optional.empty();
    }

    /** How many characters RFC 8839 section 5.4 wants at least. */
    int shortest() {
        return line.line().is(IceUfrag.TYPE) ? SHORTEST_UFRAG : SHORTEST_PASSWORD;
    }

    /** Whether it lacks characters. */
    boolean isShort() {
        return !value.isEmpty() && value.length() < shortest();
    }

    /** Whether it lacks characters, and those it has are allowed. */
    boolean isOnlyShort() {
        return isShort() && value.chars().allMatch(IceCredential::isIceChar);
    }

    private static boolean isIceChar(int c) {
        return c == '+' || c == '/' || (c < 128 && Character.isLetterOrDigit(c));
    }
}
