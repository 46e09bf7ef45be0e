package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.IceOptions;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.MaxMessageSize;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.Msid;
import org.sdpkit.attribute.MsidSemantic;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.attribute.Setup;
import org.sdpkit.diagnostic.Diagnostic;
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
    private static final List<AttributeType<?>> TYPES = List.of(
            Group.TYPE,
            IceUfrag.TYPE,
            IcePwd.TYPE,
            IceOptions.TYPE,
            Fingerprint.TYPE,
            Setup.TYPE,
            MsidSemantic.TYPE,
            Mid.TYPE,
            SctpPort.TYPE,
            MaxMessageSize.TYPE,
            Msid.TYPE);
    private static final List<String> HASH_FUNCTIONS = List.of("sha-1", "sha-224", "sha-256", "sha-384", "sha-512");
    private static final int LONGEST_HASH = 64;
    private static final int BYTE_AND_COLON = 3;
    private static final List<String> ROLES = List.of("active", "passive", "actpass", "holdconn");
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
        for (AttributeType<?> type : TYPES) {
            for (PlacedLine placed : Chromium.attributes(session, type)) {
                fault(placed, type.names().get(0)).ifPresent(fault -> found.add(report(placed, fault)));
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
        return check(areBytes(pieces.get(1)), "a fingerprint that is no bytes with colons between them");
    }

    private static Optional<String> setupFault(String line) {
        List<String> pieces = Chromium.split(line, ':');
        boolean isRole = pieces.size() == 2 && ROLES.contains(pieces.get(1));
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
        List<String> pieces = Chromium.split(value, ' ');
        int words = pieces.size() - Collections.frequency(pieces, "");
        boolean isTaken =
                !value.isEmpty() && value.charAt(0) != ' ' && words <= 2 && !(words == 1 && value.endsWith(" "));
        return check(isTaken, "an msid that is not a stream and perhaps its track");
    }

    /** Whether it is pairs of hexadecimal digits with a colon between each two, and not too many. */
    private static boolean areBytes(String text) {
        boolean areBytes = text.length() % BYTE_AND_COLON == 2 && text.length() < BYTE_AND_COLON * LONGEST_HASH;
        for (int i = 0; areBytes && i < text.length(); i += BYTE_AND_COLON) {
            areBytes = HexFormat.isHexDigit(text.charAt(i))
                    && HexFormat.isHexDigit(text.charAt(i + 1))
                    && (i + 2 == text.length() || text.charAt(i + 2) == ':');
        }
        return areBytes;
    }

    private static boolean isToken(String text) {
        return Characters.areAll(text, c -> c > ' ' && c < 0x7F && "\"(),/:;<=>?@[]\\".indexOf(c) < 0);
    }

    private static Optional<String> check(boolean isTaken, String fault) {
        return isTaken ? Optional.empty() : Optional.of(fault);
    }
}
