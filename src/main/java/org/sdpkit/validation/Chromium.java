package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** How Chromium reads a description, in libwebrtc's {@code webrtc_sdp.cc}: what the rules on it share. */
final class Chromium {

    private static final Set<String> SCTP = Set.of("DTLS/SCTP", "UDP/DTLS/SCTP", "TCP/DTLS/SCTP");

    private Chromium() {}

    /** The pieces between single separators, empty ones too. */
    static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            pieces.add(text.substring(from, to));
            from = to + 1;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /** The pieces before and behind the first run of separators; empty where there is none. */
    static Optional<List<String>> cut(String text, char separator) {
        int from = text.indexOf(separator);
        if (from < 0) {
            return Optional.empty();
        }
        int to = from;
        while (to < text.length() && text.charAt(to) == separator) {
            to++;
        }
        return Optional.of(List.of(text.substring(0, from), text.substring(to)));
    }

    /** Whether it is a whole number in digits, with a minus before it or not, within these bounds. */
    static boolean isNumber(String text, long least, long most) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        boolean isShort = !digits.isEmpty() && digits.length() <= 18;
        if (!isShort || !Characters.areDigits(digits)) {
            return false;
        }
        long number = Long.parseLong(text);
        return number >= least && number <= most;
    }

    static boolean isInt(String text) {
        return isNumber(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Whether it takes media of this protocol for RTP. */
    static boolean isRtp(String protocol) {
        int at = protocol.indexOf("RTP/");
        return protocol.isEmpty() || at == 0 || (at > 0 && !Character.isLetter(protocol.charAt(at - 1)));
    }

    static boolean isSctp(String protocol) {
        return SCTP.contains(protocol);
    }

    /** The lines that it takes for attributes of this type: in others that it takes for one a space ends the name. */
    static List<PlacedLine> attributes(SessionDescription session, AttributeType<?> type) {
        String name = type.names().get(0);
        Suspects<PlacedLine> others = Suspects.among(
                session.oddLines(),
                odd -> odd.line() instanceof Attribute attribute
                        && attribute.name().length() > name.length()
                        && nameOf(attribute).equals(name));
        List<PlacedLine> lines = session.placedLines(type);
        return others.isNone()
                ? lines
                : Stream.concat(lines.stream(), others.stream())
                        .sorted(Comparator.comparing(PlacedLine::index))
                        .toList();
    }

    /** What it takes for the name of an attribute: a colon or a space may follow it, or nothing. */
    static String nameOf(Attribute attribute) {
        String name = attribute.name();
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
