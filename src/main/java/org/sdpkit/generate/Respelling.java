package org.sdpkit.generate;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.codec.StaticPayloadTypes;
import org.sdpkit.model.LineEnd;
import org.sdpkit.model.SessionDescription;

/** How descriptions are written otherwise without saying anything else: each changes what it can, and nothing twice. */
final class Respelling {

    /** Lines of numbers and words only. A space behind a flag, such as {@code a=sendrecv}, is part of its name. */
    private static final Pattern WORDS = Pattern.compile("(?:[octm]=|a=(?:rtpmap|rtcp-fb|ptime):).*");

    private static final Pattern PARAMETERS = Pattern.compile("(a=fmtp:\\S+ +)(.*)");
    private static final Pattern ENCODING = Pattern.compile("(?<=^a=rtpmap:\\d{1,3} )[^/]+");
    private static final Pattern HASH_FUNCTION = Pattern.compile("(?<=^a=fingerprint:)\\S+");
    private static final Pattern FINGERPRINT = Pattern.compile("(?<=^a=fingerprint:\\S{1,64} )\\S+");
    private static final Pattern TRANSPORT = Pattern.compile("(?<=^a=candidate:\\S{1,32} \\d{1,3} )\\S+");
    private static final Pattern LENGTH = Pattern.compile("(?<= -?)\\d+[dhms]\\b|(?<=^r=)\\d+[dhms]\\b");

    /** Media on hold: neither is sent to it (RFC 3264 section 8.4). */
    private static final String HELD = "^a=(sendonly|inactive)$";

    /** Where the port is told later, by ICE. */
    private static final int DISCARD = 9;

    private static final String DIRECTION = "^a=(sendrecv|sendonly|recvonly|inactive)$";

    private Respelling() {}

    static SessionDescription lineEnd(SessionDescription description, LineEnd lineEnd) {
        Sections all = Sections.of(description);
        return new Sections(all.session(), all.media(), lineEnd).description();
    }

    /** In each line by itself. */
    static SessionDescription lines(SessionDescription description, UnaryOperator<String> change) {
        return Sections.of(description)
                .mapEach(section ->
                        new Section(section.lines().stream().map(change).toList()))
                .description();
    }

    /** In each media description by itself. */
    static SessionDescription media(SessionDescription description, UnaryOperator<Section> change) {
        Sections all = Sections.of(description);
        return all.withMedia(all.media().stream().map(change).toList()).description();
    }

    static SessionDescription withoutFinalLineEnd(SessionDescription description) {
        return Sections.read(new String(description.bytes(), StandardCharsets.ISO_8859_1).replaceFirst("[\r\n]+$", ""));
    }

    static String withSpace(String line) {
        return WORDS.matcher(line).matches() ? line + " " : line;
    }

    static String withParameterSpaces(String line) {
        return withParameters(line, parameters -> parameters.stream()
                .map(FormatParameters.Piece::text)
                .collect(Collectors.joining("; ")));
    }

    /** Only behind what has a name: what is written otherwise, such as a list of events, is no list of parameters. */
    static String withFinalSemicolon(String line) {
        Matcher matcher = PARAMETERS.matcher(line);
        boolean isNamed = matcher.matches()
                && FormatParameters.of(matcher.group(2)).pieces().stream()
                        .allMatch(piece -> piece.value().isPresent());
        return isNamed && !line.endsWith(";") ? line + ";" : line;
    }

    static String withParameterCase(String line) {
        return withParameters(line, parameters -> parameters.stream()
                .map(piece -> piece.value().isPresent()
                        ? otherCase(piece.name())
                                + piece.text().substring(piece.name().length())
                        : piece.text())
                .collect(Collectors.joining(line.contains("; ") ? "; " : ";")));
    }

    private static String withParameters(String line, Function<List<FormatParameters.Piece>, String> change) {
        Matcher matcher = PARAMETERS.matcher(line);
        return matcher.matches()
                ? matcher.group(1)
                        + change.apply(FormatParameters.of(matcher.group(2)).pieces())
                        + (line.endsWith(";") ? ";" : "")
                : line;
    }

    static String withEncodingCase(String line) {
        return replaced(line, ENCODING, Respelling::otherCase);
    }

    static String withHashFunctionCase(String line) {
        return replaced(line, HASH_FUNCTION, name -> name.toUpperCase(Locale.ROOT));
    }

    static String withFingerprintCase(String line) {
        return replaced(line, FINGERPRINT, bytes -> bytes.toLowerCase(Locale.ROOT));
    }

    static String withTransportCase(String line) {
        return replaced(line, TRANSPORT, Respelling::otherCase);
    }

    static String withoutSourceFilterSpace(String line) {
        return line.replaceFirst("^a=source-filter: ", "a=source-filter:");
    }

    static String withSeconds(String line) {
        return line.matches("[rz]=.*") ? replaced(line, LENGTH, Respelling::seconds) : line;
    }

    private static String seconds(String length) {
        int last = length.length() - 1;
        int unit =
                switch (length.charAt(last)) {
                    case 'd' -> 86_400;
                    case 'h' -> 3_600;
                    case 'm' -> 60;
                    default -> 1;
                };
        return new BigInteger(length.substring(0, last))
                .multiply(BigInteger.valueOf(unit))
                .toString();
    }

    static Section withOneChannel(Section media) {
        return media.has("m=audio ") ? media.replacedEverywhere("^a=rtpmap:\\d+ [^/]+/\\d+(?= ?$)", "$0/1") : media;
    }

    static Section withoutStaticMaps(Section media) {
        return new Section(
                media.lines().stream().filter(line -> !isStaticMap(line)).toList());
    }

    private static boolean isStaticMap(String line) {
        return line.startsWith("a=rtpmap:")
                && StaticPayloadTypes.ALL.stream()
                        .anyMatch(
                                map -> says(line.substring("a=rtpmap:".length()).stripTrailing(), map));
    }

    private static boolean says(String value, RtpMap map) {
        String written = RtpMap.TYPE.write(map);
        return value.equalsIgnoreCase(written) || value.equalsIgnoreCase(written + "/1");
    }

    /** A session of another direction needs it at each media description that has not. */
    static SessionDescription withoutDefaultDirection(SessionDescription description) {
        Sections all = Sections.of(description);
        return all.session().lacking("^a=sendrecv ?$").finds(DIRECTION)
                ? description
                : all.mapEach(section -> section.lacking("^a=sendrecv ?$")).description();
    }

    static SessionDescription withHoldAddress(SessionDescription description) {
        Sections all = Sections.of(description);
        List<Section> media = all.media().stream()
                .map(one -> isHeld(all.session(), one) && canBeHeldByAddress(all.session(), one)
                        ? one.withAddress("0.0.0.0")
                        : one)
                .toList();
        return all.withMedia(media).description();
    }

    private static boolean isHeld(Section session, Section media) {
        return (media.finds(DIRECTION) ? media : session).finds(HELD);
    }

    /** RTP over UDP to one IPv4 address that is no candidate, and of which nothing else is said. */
    private static boolean canBeHeldByAddress(Section session, Section media) {
        String address = media.has("c=") ? media.after("c=") : session.after("c=");
        boolean isElsewhere = Stream.of("a=ice-ufrag:", "a=candidate:", "a=source-filter:")
                .anyMatch(beginning -> session.has(beginning) || media.has(beginning));
        return media.isRtp()
                && !media.protocol().startsWith("TCP/")
                && media.port() > 0
                && media.port() != DISCARD
                && address.matches("IN IP4 [0-9.]+ ?")
                && !isElsewhere;
    }

    static Section withSctpmap(Section media) {
        String port = media.after("a=sctp-port:").stripTrailing();
        return media.finds("^m=application \\d+ UDP/DTLS/SCTP webrtc-datachannel ?$") && !port.isEmpty()
                ? media.replaced("^(m=\\S+ \\d+) \\S+ [^ ]+", "$1 DTLS/SCTP " + port)
                        .replaced("^a=sctp-port:\\d+", "a=sctpmap:" + port + " webrtc-datachannel 1024")
                : media;
    }

    private static String otherCase(String word) {
        String capitals = word.toUpperCase(Locale.ROOT);
        return word.equals(capitals) ? word.toLowerCase(Locale.ROOT) : capitals;
    }

    private static String replaced(String line, Pattern pattern, UnaryOperator<String> change) {
        return pattern.matcher(line)
                .replaceAll((MatchResult match) -> Matcher.quoteReplacement(change.apply(match.group())));
    }
}
