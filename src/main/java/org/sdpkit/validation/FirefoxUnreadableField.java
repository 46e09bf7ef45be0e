package org.sdpkit.validation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A field of which Firefox cannot read the value. */
final class FirefoxUnreadableField implements Rule<SessionDescription> {

    /** Those that Firefox takes media of; RTP/AVPF is not among those for which it can read a port. */
    private static final List<String> PROTOCOLS = List.of(
            "RTP/AVP",
            "RTP/SAVP",
            "RTP/SAVPF",
            "UDP/TLS/RTP/SAVP",
            "UDP/TLS/RTP/SAVPF",
            "TCP/DTLS/RTP/SAVP",
            "TCP/DTLS/RTP/SAVPF",
            "DTLS/SCTP",
            "UDP/DTLS/SCTP",
            "TCP/DTLS/SCTP");

    private static final String READ = "vocbtkam";
    private static final int ORIGIN_WORDS = 6;
    private static final int CONNECTION_WORDS = 3;
    private static final int FORMAT = 3;
    private static final int FIRST_BYTE = 3;
    private static final int LARGEST_BYTE = 255;
    private static final int LARGEST_PAYLOAD_TYPE = 127;

    @Override
    public String code() {
        return "firefox-unreadable-field";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        boolean isConnected = false;
        int end = Firefox.read(session).size();
        for (PlacedLine placed : Suspects.among(
                        DescriptionAt.of(session).fieldsAndOddLines(), line -> line.index() < end)
                .list()) {
            char letter = Firefox.letter(placed);
            if (letter == 'm') {
                isConnected = false;
            }
            if (letter == 'c') {
                if (isConnected) {
                    found.add(report(placed, "a second c= line at one level"));
                }
                isConnected = true;
            }
            if (READ.indexOf(letter) >= 0 && !isNamed(placed)) {
                boolean isMedia = session.mediaIndexOf(placed.index()) >= 0;
                fault(placed.line().text(), isMedia).ifPresent(fault -> found.add(report(placed, fault)));
            }
        }
        return found;
    }

    /** Whether it is an attribute with a name, in which there is nothing to find. */
    private static boolean isNamed(PlacedLine placed) {
        return placed.line() instanceof Attribute attribute
                && !attribute.name().isEmpty()
                && attribute.name().charAt(0) > ' ';
    }

    private Diagnostic report(PlacedLine placed, String fault) {
        return Diagnostic.builder(code(), placed.span(), "Firefox refuses " + fault)
                .build();
    }

    private static Optional<String> fault(String text, boolean isMedia) {
        List<String> words = Firefox.words(text.substring(2));
        return switch (text.charAt(0)) {
            case 'v' ->
                check(
                        !words.isEmpty() && Firefox.number(words.get(0)).equals(OptionalLong.of(0)),
                        "a version that is not 0");
            case 'o' -> isMedia ? Optional.empty() : originFault(words);
            case 'c' -> connectionFault(words);
            case 'b' -> bandwidthFault(text.substring(2));
            case 't' ->
                check(
                        isMedia
                                || (words.size() >= 2
                                        && words.stream().limit(2).allMatch(FirefoxUnreadableField::isNumber)),
                        "a time that is not two numbers");
            case 'k' -> check(!text.substring(2).isBlank(), "an empty k= line");
            case 'a' ->
                check(text.substring(2).chars().anyMatch(c -> ": \t".indexOf(c) < 0), "an attribute without a name");
            case 'm' -> mediaFault(words);
            default -> Optional.empty();
        };
    }

    private static Optional<String> originFault(List<String> words) {
        boolean isTaken = words.size() >= ORIGIN_WORDS
                && isLong(words.get(1))
                && isLong(words.get(2))
                && words.get(3).equalsIgnoreCase("IN")
                && isAddressType(words.get(4));
        return check(
                isTaken, "an o= line that is not a name, two numbers up to 2^63-1, IN, an address type and an address");
    }

    private static Optional<String> connectionFault(List<String> words) {
        if (words.size() < CONNECTION_WORDS) {
            return Optional.of("a c= line without network type, address type and address");
        }
        if (!words.get(0).equalsIgnoreCase("IN") || !isAddressType(words.get(1))) {
            return Optional.of("an address that is not of IN IP4 or IN IP6");
        }
        String address = words.get(2);
        boolean isIp4 = words.get(1).equalsIgnoreCase("IP4");
        OptionalLong first = Firefox.number(address.substring(0, Math.min(FIRST_BYTE, address.length())));
        boolean isNumeric = first.isPresent() && first.getAsLong() <= LARGEST_BYTE;
        return check(!isIp4 || isNumeric, "a host name for an IPv4 address");
    }

    private static Optional<String> bandwidthFault(String value) {
        int colon = value.indexOf(':');
        String type = colon < 0 ? value : value.substring(0, colon);
        boolean isRead = List.of("AS", "CT", "TIAS").contains(type.toUpperCase(Locale.ROOT));
        boolean isNumber = colon < 0
                || Firefox.words(value.substring(colon + 1)).stream()
                        .limit(1)
                        .anyMatch(FirefoxUnreadableField::isNumber);
        return check(!type.isBlank() && (!isRead || isNumber), "a bandwidth without a number");
    }

    private static Optional<String> mediaFault(List<String> words) {
        if (words.size() < 3) {
            return Optional.of("an m= line without type, port and protocol");
        }
        String type = words.get(0).toLowerCase(Locale.ROOT);
        String protocol = words.get(2).toUpperCase(Locale.ROOT);
        List<String> ports = List.of(words.get(1).split("/", -1));
        if (!List.of("audio", "video", "application").contains(type)) {
            return Optional.of("media of the type " + words.get(0));
        }
        if (!PROTOCOLS.contains(protocol)) {
            return Optional.of("the protocol " + words.get(2));
        }
        boolean isSctp = protocol.endsWith("SCTP");
        if (ports.size() > (isSctp ? 1 : 2) || !ports.stream().allMatch(FirefoxUnreadableField::isNumber)) {
            return Optional.of("the port " + words.get(1));
        }
        return isSctp ? sctpFault(protocol, words) : payloadTypeFault(type, words);
    }

    private static Optional<String> sctpFault(String protocol, List<String> words) {
        String format = words.size() > FORMAT ? words.get(FORMAT) : "";
        boolean isTaken =
                protocol.equals("DTLS/SCTP") ? isNumber(format) : format.equalsIgnoreCase("webrtc-datachannel");
        return check(isTaken, "SCTP of the format '" + format + "'");
    }

    private static Optional<String> payloadTypeFault(String type, List<String> words) {
        boolean isOfRtp = type.equals("audio") || type.equals("video");
        for (String word : isOfRtp ? words.subList(Math.min(FORMAT, words.size()), words.size()) : List.<String>of()) {
            if (Firefox.number(word).orElse(0) > LARGEST_PAYLOAD_TYPE) {
                return Optional.of("the payload type " + word);
            }
        }
        return Optional.empty();
    }

    private static boolean isAddressType(String word) {
        return word.equalsIgnoreCase("IP4") || word.equalsIgnoreCase("IP6");
    }

    private static boolean isNumber(String word) {
        return Firefox.number(word).isPresent();
    }

    private static boolean isLong(String word) {
        boolean isNumber = !word.isEmpty() && Characters.areDigits(word);
        return isNumber && new BigInteger(word).bitLength() < Long.SIZE;
    }

    private static Optional<String> check(boolean isTaken, String fault) {
        return isTaken ? Optional.empty() : Optional.of(fault);
    }
}
