package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sdpkit.codec.Codec;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.Limits;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** Large and mean inputs: they come back byte for byte, in a time and with a memory that grow as they do. */
@Timeout(120)
class HostileInputTest {

    private static final int HUNDRED_MILLION = 100_000_000;
    private static final int MILLION = 1_000_000;

    /** How many pieces: read in a pass they take a second at most, and in a time that grows with their square minutes. */
    private static final int PIECES = 300_000;

    /** How many faults of one line. */
    private static final int FAULTS = 50_000;

    private static final Validator VALIDATOR = Validator.of(Profile.RFC8866);

    @Test
    void aLineOf100Megabytes() {
        byte[] bytes = repeated("x", HUNDRED_MILLION);
        assertEquals(
                Map.of("not-a-description", 1, "stray-line", 1, "unterminated-line", 1), faults(bytes, Limits.NONE));
        assertEquals(Map.of("limit-exceeded", 1), faults(bytes, Limits.DEFAULT));
    }

    @Test
    void anAttributeOf100Megabytes() {
        byte[] bytes = surrounded("v=0\r\na=", "x", HUNDRED_MILLION, "\r\n");
        Map<String, Integer> missing =
                Map.of("missing-origin", 1, "missing-session-name", 1, "missing-timing", 1, "unknown-attribute", 1);
        assertEquals(missing, faults(bytes, Limits.NONE));
        assertEquals(Map.of("limit-exceeded", 1), faults(bytes, Limits.DEFAULT));
    }

    @Test
    void anMLineWith100MegabytesOfSpaces() {
        byte[] bytes = surrounded("v=0\r\nm=audio 9 RTP/AVP 0", " ", HUNDRED_MILLION, "\r\n");
        assertEquals(
                Map.of(
                        "missing-connection", 1,
                        "missing-origin", 1,
                        "missing-session-name", 1,
                        "missing-timing", 1,
                        "surplus-space", 1,
                        "unmapped-static-payload-type", 1),
                faults(bytes, Limits.NONE));
        assertEquals(Map.of("limit-exceeded", 1), faults(bytes, Limits.DEFAULT));
    }

    @Test
    void aMillionLines() {
        byte[] bytes = repeated("a=x\r\n", MILLION + 1);
        assertEquals(Map.of("not-a-description", 1, "unknown-attribute", MILLION + 1), faults(bytes, Limits.NONE));
        assertEquals(Map.of("limit-exceeded", 1, "unknown-attribute", MILLION), faults(bytes, Limits.DEFAULT));
    }

    @Test
    void aMillionBlankLines() {
        byte[] bytes = repeated("\r\n", MILLION);
        Map<String, Integer> expected = Map.of("blank-line", MILLION, "not-a-description", 1);
        assertEquals(expected, faults(bytes, Limits.NONE));
        assertEquals(expected, faults(bytes, Limits.DEFAULT));
    }

    @Test
    void aMillionAttributesWithoutAName() {
        byte[] bytes = repeated("a=\r\n", MILLION);
        Map<String, Integer> expected = Map.of("malformed-attribute-name", MILLION, "not-a-description", 1);
        assertEquals(expected, faults(bytes, Limits.NONE));
        assertEquals(expected, faults(bytes, Limits.DEFAULT));
    }

    @Test
    void aHundredThousandMediaDescriptions() {
        byte[] bytes = surrounded("v=0\r\n", "m=audio 9 RTP/AVP 0\r\n", 100_000, "");
        assertEquals(
                Map.of(
                        "missing-connection", 100_000,
                        "missing-origin", 1,
                        "missing-session-name", 1,
                        "missing-timing", 1,
                        "unmapped-static-payload-type", 100_000),
                faults(bytes, Limits.NONE));
        assertEquals(
                Map.of("limit-exceeded", 1, "missing-connection", 9_999, "unmapped-static-payload-type", 10_000),
                faults(bytes, Limits.DEFAULT));
    }

    static Stream<Arguments> large() {
        return Stream.of(
                large("lines", repeated("a=x\r\n", PIECES)),
                large("blank lines", repeated("\n", PIECES)),
                large("bytes that are no UTF-8", repeated("\u00FF", PIECES)),
                large("media descriptions", repeated("m=audio 9 RTP/AVP 0\r\n", PIECES)),
                large("mids", counted("m=audio 9 RTP/AVP 0\r\na=mid:%d\r\n", PIECES)),
                large("formats", listed("m=audio 9 RTP/AVP", " x%d", PIECES)),
                large("formats that are one", listed("m=audio 9 RTP/AVP", " 97", PIECES)),
                large("spaces between formats", listed("m=audio 9 RTP/AVP", " 0 ", PIECES)),
                large("fmtp lines", fmtps(PIECES)),
                large("rtpmap lines", rtpmaps(PIECES)),
                large("times", repeated("t=1 2\n", PIECES)),
                large("repeats", surrounded("t=0 0\n", "r=7d 1h 0\n", PIECES, "")),
                large("offsets of a repeat", listed("r=7d 1h", " 0", PIECES)),
                large("spaces behind a repeat", surrounded("r=7d 1h" + " 0".repeat(PIECES), " ", PIECES, "\n")),
                large("time zones", listed("z=1 2", " 1 2", PIECES)),
                large("tags of a group", listed("a=group:BUNDLE", " %d", PIECES)),
                large("digits of a packet time", listed("m=x 0 x x\na=ptime:", "9", PIECES)),
                large("digits of a session id", listed("o=- ", "9", PIECES)),
                large("lines that repeat a long one", listed("k=" + "x".repeat(PIECES) + "\n", "k=x\n", PIECES)),
                large(
                        "lines that belong before a long one",
                        listed("a=" + "x".repeat(PIECES) + "\n", "b=AS:1\n", PIECES)),
                large("long lines like one another", repeated("k=" + "x".repeat(PIECES / 50) + "\n", 500)));
    }

    @ParameterizedTest
    @Timeout(60)
    @MethodSource("large")
    void isReadAndCheckedInAPass(byte[] input) {
        SessionDescription session = read(input, Limits.NONE);
        session.times();
        VALIDATOR.check(session);
        assertArrayEquals(input, session.bytes());
    }

    static Stream<Arguments> faulty() {
        String opus = "m=audio 9 RTP/SAVP 96\na=rtpmap:96 opus/48000/2\n";
        return Stream.of(
                large("a parameter again", listed(opus + "a=fmtp:96 minptime=10", ";minptime=%d", FAULTS)),
                large("parameters behind others than ASCII", listed(opus + "a=fmtp:96 x=\u00E9", ";x%d=1", FAULTS)),
                large("parameters with open braces", listed(opus + "a=fmtp:96 x=1", ";x%d={", FAULTS)),
                large("a key again", listed(opus + "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:x", ";inline:x", FAULTS)),
                large("streams of a simulcast", listed(opus + "a=simulcast:send x", ",r%d", FAULTS)),
                large("a restriction again", listed(opus + "a=rid:x send max-width=1", ";max-width=%d", FAULTS)),
                large("capabilities", listed(opus + "a=acap:1 x\na=pcfg:1 a=1", ",1%d", FAULTS)),
                large("sources of a group", listed(opus + "a=ssrc-group:FID", " %d", FAULTS)));
    }

    @ParameterizedTest
    @Timeout(60)
    @MethodSource("faulty")
    void manyFaultsOfOneLineAreFoundInAPass(byte[] input) {
        SessionDescription session = read(input, Limits.NONE);
        int most = Profile.ALL.stream()
                .mapToInt(profile -> Validator.of(profile).check(session).size())
                .max()
                .orElseThrow();
        assertTrue(most >= FAULTS - 2, () -> most + " faults");
    }

    @Test
    void feedbackForEveryPayloadTypeIsKeptOnceForWhatIsNone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(listed("m=audio 9 RTP/AVP", " x%d", FAULTS));
        out.writeBytes(counted("a=rtcp-fb:x%d nack\n", FAULTS));
        out.writeBytes(counted("a=rtcp-fb:* ack %d\n", FAULTS));
        List<Codec> codecs = Codec.allIn(
                read(out.toByteArray(), Limits.NONE).mediaDescriptions().get(0));
        assertEquals(FAULTS, codecs.size());
        assertEquals(List.of("nack"), codecs.get(0).feedback());
    }

    @Test
    void aFixOfManyEditsIsMadeAtOnce() {
        SessionDescription session = read(repeated("\r\n", 100_000), Limits.NONE);
        Edit[] edits = session.placedLines().stream().map(PlacedLine::removal).toArray(Edit[]::new);
        assertEquals(List.of(), session.apply(Fix.safe(edits)).lines());
    }

    @Test
    void memoryGrowsWithTheInput() {
        String media = """
                m=video 9 UDP/TLS/RTP/SAVPF 96 97
                a=mid:0
                a=sendrecv
                a=rtpmap:96 VP8/90000
                a=rtcp-fb:96 goog-remb
                a=fmtp:97 apt=96
                a=candidate:1467250027 1 udp 2122260223 192.168.0.196 46243 typ host generation 0
                a=ssrc:1001 cname:HKMwZ7WSmGMpR4iV
                a=extmap:3 urn:ietf:params:rtp-hdrext:sdes:mid
                """;
        byte[] bytes = repeated(media, 20_000_000 / media.length());
        long before = usedMemory();
        SessionDescription session = read(bytes, Limits.NONE);
        long parsed = usedMemory() - before;
        VALIDATOR.check(session);
        long checked = usedMemory() - before;
        assertEquals(bytes.length, session.bytes().length);
        assertTrue(parsed < 6L * bytes.length, () -> "read: %d bytes for %d".formatted(parsed, bytes.length));
        assertTrue(checked < 24L * bytes.length, () -> "checked: %d bytes for %d".formatted(checked, bytes.length));
    }

    /** How often each fault is found, once the bytes are known to come back. */
    private static Map<String, Integer> faults(byte[] bytes, Limits limits) {
        SessionDescription session = read(bytes, limits);
        assertArrayEquals(bytes, session.bytes());
        return VALIDATOR.check(session).stream()
                .collect(Collectors.toMap(Diagnostic::code, finding -> 1, Integer::sum, TreeMap::new));
    }

    private static SessionDescription read(byte[] bytes, Limits limits) {
        return SdpReader.STANDARD.with(limits).parse(bytes).session();
    }

    private static long usedMemory() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Arguments large(String what, byte[] input) {
        return Arguments.of(Named.of(what, input));
    }

    private static byte[] fmtps(int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(listed("m=x 9 x", " x%d", count));
        out.writeBytes(counted("a=fmtp:x%d x\n", count));
        out.writeBytes(counted("a=fmtp:y%d x\n", count));
        return out.toByteArray();
    }

    private static byte[] rtpmaps(int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(listed("m=x 9 RTP/AVP", " 1%d", count));
        out.writeBytes(repeated("a=rtpmap:96 x/1\n", count));
        return out.toByteArray();
    }

    /** One line: a beginning, and so many pieces, in each of which {@code %d} is its number. */
    private static byte[] listed(String head, String piece, int count) {
        String pieces = IntStream.range(0, count)
                .mapToObj(i -> piece.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
        return (head + pieces + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] counted(String piece, int count) {
        String pieces = IntStream.range(0, count)
                .mapToObj(i -> piece.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
        return pieces.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] repeated(String piece, int count) {
        return surrounded("", piece, count, "");
    }

    private static byte[] surrounded(String head, String piece, int count, String tail) {
        byte[] one = piece.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = new byte[head.length() + count * one.length + tail.length()];
        System.arraycopy(head.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, head.length());
        if (one.length == 1) {
            Arrays.fill(bytes, head.length(), head.length() + count, one[0]);
        } else {
            for (int i = 0; i < count; i++) {
                System.arraycopy(one, 0, bytes, head.length() + i * one.length, one.length);
            }
        }
        System.arraycopy(
                tail.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, bytes.length - tail.length(), tail.length());
        return bytes;
    }
}
