package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An attribute of the transport of which Chromium cannot read the value. */
final class ChromiumUnreadableAttribute implements Rule<SessionDescription> {

    private static final Set<String> OF_SESSION =
            Set.of("group", "ice-ufrag", "ice-pwd", "ice-options", "fingerprint", "setup", "msid-semantic");
    private static final Set<String> OF_MEDIA =
            Set.of("mid", "ice-ufrag", "ice-pwd", "ice-options", "fingerprint", "setup");
    private static final Set<String> OF_SCTP = Set.of("sctp-port", "max-message-size");
    private static final String MSID = "msid";
    private static final Set<String> READ = Stream.of(OF_SESSION, OF_MEDIA, OF_SCTP, Set.of(MSID))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> HASH_FUNCTIONS = List.of("sha-1", "sha-224", "sha-256", "sha-384", "sha-512");
    private static final int LONGEST_HASH = 64;
    private static final String MID = "a=mid:";

    @Override
    public String code() {
        return "chromium-unreadable-attribute";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (PlacedLine placed : session.placedLines()) {
            if (placed.line() instanceof Attribute attribute) {
                String name = Chromium.nameOf(attribute);
                Optional<String> fault = READ.contains(name) ? fault(placed, name) : Optional.empty();
                fault.ifPresent(what -> found.add(report(placed, what)));
            }
        }
        return found;
    }

    private Diagnostic report(PlacedLine placed, String fault) {
        return Diagnostic.builder(code(), placed.span(), "Chromium refuses " + fault)
                .build();
    }

    private static Optional<String> fault(PlacedLine placed, String name) {
        String line = placed.line().text();
        int index = placed.session().mediaIndexOf(placed.index());
        if (!(index < 0 ? OF_SESSION : OF_MEDIA).contains(name)) {
            Optional<String> protocol = index < 0 ? Optional.empty() : protocol(placed.session(), index);
            return OF_SCTP.contains(name)
                    ? protocol.filter(Chromium::isSctp).flatMap(any -> sctpFault(name, line))
                    : protocol.filter(any -> name.equals(MSID))
                            .filter(Chromium::isRtp)
                            .flatMap(any -> msidFault(line));
        }
        return switch (name) {
            case "fingerprint" -> fingerprintFault(line);
            case "setup" -> setupFault(line);
            case "mid" ->
                check(line.startsWith(MID) && isToken(line.substring(MID.length())), "a mid that is no token");
            default -> check(line.contains(":"), "a=" + name + " without a value");
        };
    }

    private static Optional<String> protocol(SessionDescription session, int index) {
        return DescriptionAt.of(session).media().get(index).field().map(field -> field.protocol()
                .name());
    }

    private static Optional<String> fingerprintFault(String line) {
        List<String> pieces = Chromium.split(line, ' ');
        int colon = line.indexOf(':');
        if (pieces.size() != 2 || colon < 0 || colon > pieces.get(0).length()) {
            return Optional.of("a fingerprint that is not a hash function and its value");
        }
        String function = pieces.get(0).substring(colon + 1);
        if (!HASH_FUNCTIONS.contains(function.toLowerCase(Locale.ROOT))) {
            return Optional.of("a fingerprint of the hash function " + function);
        }
        List<String> bytes = Chromium.split(pieces.get(1), ':');
        boolean isHex = bytes.size() <= LONGEST_HASH && areBytes(bytes);
        return check(isHex, "a fingerprint that is no bytes with colons between them");
    }

    private static Optional<String> setupFault(String line) {
        List<String> pieces = Chromium.split(line, ':');
        boolean isRole = pieces.size() == 2
                && List.of("active", "passive", "actpass", "holdconn").contains(pieces.get(1));
        return check(isRole, "a setup that is none of active, passive, actpass and holdconn");
    }

    private static Optional<String> sctpFault(String name, String line) {
        boolean isNumber = Chromium.isNumber(
                line.substring(line.indexOf(':') + 1),
                name.equals("sctp-port") ? Integer.MIN_VALUE : 0,
                Integer.MAX_VALUE);
        return check(isNumber, "a " + name + " that is no number of 31 bits");
    }

    private static Optional<String> msidFault(String line) {
        String value = line.contains(":") ? line.substring(line.indexOf(':') + 1) : "";
        long words =
                Stream.of(value.split(" ", -1)).filter(word -> !word.isEmpty()).count();
        boolean isTaken =
                !value.isEmpty() && value.charAt(0) != ' ' && words <= 2 && !(words == 1 && value.endsWith(" "));
        return check(isTaken, "an msid that is not a stream and perhaps its track");
    }

    private static boolean areBytes(List<String> words) {
        for (String word : words) {
            if (!isByte(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isByte(String text) {
        return text.length() == 2 && Characters.areAll(text, c -> Character.digit(c, 16) >= 0);
    }

    private static boolean isToken(String text) {
        return Characters.areAll(text, c -> c > ' ' && c < 0x7F && "\"(),/:;<=>?@[]\\".indexOf(c) < 0);
    }

    private static Optional<String> check(boolean isTaken, String fault) {
        return isTaken ? Optional.empty() : Optional.of(fault);
    }
}
