package org.sdpkit.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.Sdp;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Formats;
import org.sdpkit.codec.Parameter;
import org.sdpkit.model.SessionDescription;

class DiffTest {

    private static final String CALL = """
            v=0
            o=- 1 2 IN IP4 192.0.2.1
            s=-
            c=IN IP4 192.0.2.1
            t=0 0
            a=group:BUNDLE a v
            a=setup:actpass
            m=audio 5000 UDP/TLS/RTP/SAVPF 111 0
            a=mid:a
            a=ice-ufrag:abcd
            a=ice-pwd:0123456789012345678901
            a=fingerprint:sha-256 AA:BB
            a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level
            a=extmap:2 urn:ietf:params:rtp-hdrext:sdes:mid
            a=rtpmap:111 opus/48000/2
            a=rtcp-fb:111 transport-cc
            a=fmtp:111 minptime=10;useinbandfec=1
            a=ssrc:11 cname:x
            m=video 5002 UDP/TLS/RTP/SAVPF 96 97 98 99
            a=mid:v
            a=ice-ufrag:abcd
            a=ice-pwd:0123456789012345678901
            a=fingerprint:sha-256 AA:BB
            a=rtpmap:96 VP8/90000
            a=rtpmap:97 rtx/90000
            a=fmtp:97 apt=96
            a=rtpmap:98 H264/90000
            a=fmtp:98 packetization-mode=1
            a=rtpmap:99 rtx/90000
            a=fmtp:99 apt=98
            a=candidate:1 1 udp 2130706431 192.0.2.1 5002 typ host
            a=ssrc-group:FID 21 22
            a=ssrc:21 cname:x
            a=ssrc:22 cname:x
            """;

    private static SessionDescription session(String text) {
        return Sdp.parse(text).session();
    }

    private static String changes(String before, String after) {
        Diff diff = Diff.between(session(before), session(after));
        assertEquals(diff.swapped(), Diff.between(session(after), session(before)));
        return diff.changes().stream()
                .map(change -> change.impact() + " " + change.aspect() + " " + change + "\n")
                .collect(Collectors.joining());
    }

    /** A change of the text, and the changes of meaning that come of it. */
    private record Case(String from, String to, String changes) {}

    @TestFactory
    Stream<DynamicTest> aChangeOfTheTextIsThisChangeOfMeaning() {
        return Stream.of(
                        new Case("o=- 1 2", "o=- 1 3", "UPDATE SESSION_VERSION origin.sess-version: 2 -> 3\n"),
                        new Case("s=-", "s=x", "UPDATE SESSION_NAME session-name: - -> x\n"),
                        new Case(
                                "a=mid:a",
                                "a=mid:a\na=recvonly",
                                "UPDATE DIRECTION media[mid=a].direction: sendrecv -> recvonly\n"),
                        new Case(
                                "UDP/TLS/RTP/SAVPF 111 0",
                                "UDP/TLS/RTP/SAVPF 0 111",
                                "UPDATE CODEC_ORDER media[mid=a].codecs.order: opus/48000/2, pcmu/8000 -> pcmu/8000, opus/48000/2\n"),
                        new Case(
                                "useinbandfec=1",
                                "useinbandfec=0",
                                "UPDATE CODEC_PARAMETER media[mid=a].codecs[opus/48000/2].parameters.useinbandfec: 1 -> 0\n"),
                        new Case(
                                "minptime=10;useinbandfec=1",
                                "useinbandfec=1;MINPTIME=10",
                                "NONE TEXT text: a=fmtp:111 minptime=10;useinbandfec=1 -> a=fmtp:111 useinbandfec=1;MINPTIME=10\n"),
                        new Case(
                                "111 transport-cc",
                                "111 nack",
                                "UPDATE CODEC_FEEDBACK media[mid=a].codecs[opus/48000/2].feedback: transport-cc -> nack\n"),
                        new Case(
                                "a=rtcp-fb:111 ",
                                "a=rtcp-fb:* ",
                                "UPDATE CODEC_FEEDBACK media[mid=a].codecs[pcmu/8000].feedback: nothing -> transport-cc\n"),
                        new Case(
                                " 111 0\n",
                                " 111 0 8\n",
                                "UPDATE CODEC_PRESENCE media[mid=a].codecs[pcma/8000]: nothing -> pcma/8000\n"),
                        new Case(
                                "opus/48000",
                                "OPUS/48000",
                                "NONE TEXT text: a=rtpmap:111 opus/48000/2 -> a=rtpmap:111 OPUS/48000/2\n"),
                        new Case(
                                "a=extmap:1 ",
                                "a=extmap:5 ",
                                "UPDATE EXTENSION_IDS media[mid=a].extension-ids: 1 urn:ietf:params:rtp-hdrext:ssrc-audio-level -> 5 urn:ietf:params:rtp-hdrext:ssrc-audio-level\n"),
                        new Case(
                                "a=ssrc:11 ",
                                "a=ssrc:12 ",
                                "UPDATE SOURCE_IDS media[mid=a].sources[alone].ssrc: 11 -> 12\n"),
                        new Case("BUNDLE a v", "BUNDLE v a", "UPDATE BUNDLE_GROUP group[BUNDLE]: a v -> v a\n"),
                        new Case("192.0.2.1 5002 typ host", "192.0.2.1 5003 typ host", """
                                UPDATE CANDIDATE media[mid=v].candidates[host udp 1 192.0.2.1 5002]: host udp 1 192.0.2.1 5002, priority 2130706431 -> nothing
                                UPDATE CANDIDATE media[mid=v].candidates[host udp 1 192.0.2.1 5003]: nothing -> host udp 1 192.0.2.1 5003, priority 2130706431
                                """),
                        new Case(
                                "a=candidate:1 1 udp",
                                "a=candidate:77 1 UDP",
                                "NONE TEXT text: a=candidate:1 1 udp 2130706431 192.0.2.1 5002 typ host -> a=candidate:77 1 UDP 2130706431 192.0.2.1 5002 typ host\n"),
                        new Case(
                                "a=mid:v\n",
                                "a=mid:v\nb=AS:5\n",
                                "UPDATE BANDWIDTH media[mid=v].bandwidth[AS]: nothing -> 5\n"),
                        new Case(
                                "m=video 5002",
                                "m=video 0",
                                "UPDATE REFUSED media[mid=v].refused: nothing -> port 0\n"),
                        new Case(
                                "AA:BB\na=rtpmap:96",
                                "aa:bb\na=rtpmap:96",
                                "NONE TEXT text: a=fingerprint:sha-256 AA:BB -> a=fingerprint:sha-256 aa:bb\n"),
                        new Case(
                                "AA:BB\na=rtpmap:96",
                                "AA:BC\na=rtpmap:96",
                                "BREAKING FINGERPRINT media[mid=v].fingerprint: sha-256 AA:BB -> sha-256 AA:BC\n"))
                .map(each -> DynamicTest.dynamicTest(
                        each.from + " -> " + each.to,
                        () -> assertEquals(each.changes, changes(CALL, CALL.replace(each.from, each.to)))));
    }

    /** RFC 7587 section 6.1; RFC 6184 section 8.1. */
    @TestFactory
    Stream<DynamicTest> sayingWhatIsMeantAnywayChangesNoMeaning() {
        return Stream.of(
                        new Case("minptime=10;useinbandfec=1", "minptime=10;useinbandfec=1;usedtx=0", "usedtx"),
                        new Case("minptime=10;useinbandfec=1", "stereo=0;minptime=10;useinbandfec=1", "stereo"),
                        new Case("packetization-mode=1", "packetization-mode=1;profile-level-id=42000a", "profile"),
                        new Case(
                                "a=fmtp:98 packetization-mode=1",
                                "a=fmtp:98 level-asymmetry-allowed=0;packetization-mode=1",
                                "level-asymmetry-allowed"))
                .map(each -> DynamicTest.dynamicTest(
                        each.changes,
                        () -> assertTrue(
                                changes(CALL, CALL.replace(each.from, each.to)).startsWith("NONE TEXT text: "))));
    }

    /** A parameter of a format that says what its specification infers where the parameter is absent. */
    @TestFactory
    Stream<DynamicTest> eachDefaultOfTheSpecificationsMayBeSaidOrNot() {
        return Formats.STANDARD.all().stream().flatMap(format -> format.parameters().stream()
                .flatMap(parameter -> saidDefault(parameter).stream())
                .map(said -> DynamicTest.dynamicTest(
                        format + " " + said, () -> assertTrue(isSame(codec(format, said), codec(format, ""))))));
    }

    private static <V> Optional<String> saidDefault(Parameter<V> parameter) {
        return parameter
                .defaultValue()
                .map(parameter::write)
                .filter(value -> !value.isEmpty())
                .map(value -> parameter.name() + "=" + value);
    }

    private static String codec(Format<?> format, String parameters) {
        return "m=" + format.mediaTypes().iterator().next() + " 5000 RTP/AVP 96\na=rtpmap:96 "
                + format.encodingNames().get(0) + "/"
                + format.clockRates().stream().findFirst().orElse(90000) + "\n"
                + (parameters.isEmpty() ? "" : "a=fmtp:96 " + parameters + "\n");
    }

    private static boolean isSame(String before, String after) {
        Diff diff = Diff.between(session(before), session(after));
        return diff.isCosmetic() && diff.swapped().equals(Diff.between(session(after), session(before)));
    }

    @Test
    void codecsThatDifferInWhatIsMeantAnywayAreTheSame() {
        String two = CALL.replace("96 97 98 99", "96 97 98 99 100")
                .replace("a=fmtp:98 ", "a=rtpmap:100 H264/90000\na=fmtp:100 packetization-mode=0\na=fmtp:98 ");
        String renumbered = two.replace("98 99 100", "98 99 101")
                .replace("a=rtpmap:100 H264/90000\na=fmtp:100 packetization-mode=0\n", "a=rtpmap:101 H264/90000\n");
        assertEquals(
                "UPDATE PAYLOAD_TYPES media[mid=v].payload-types: 100 h264/90000 -> 101 h264/90000\n",
                changes(two, renumbered));
    }

    @Test
    void whatIsNotMeantWithoutAParameterIsAChange() {
        assertEquals(
                "UPDATE CODEC_PARAMETER media[mid=v].codecs[h264/90000].parameters.packetization-mode: 1 -> nothing\n",
                changes(CALL, CALL.replace("a=fmtp:98 packetization-mode=1\n", "")));
    }

    @Test
    void renumberingIsOneChange() {
        String renumbered = CALL.replace("96 97 98 99", "120 121 98 99")
                .replace("rtpmap:96", "rtpmap:120")
                .replace("rtpmap:97", "rtpmap:121")
                .replace("fmtp:97 apt=96", "fmtp:121 apt=120");
        assertEquals(
                "UPDATE PAYLOAD_TYPES media[mid=v].payload-types: 97 rtx(vp8/90000), 96 vp8/90000"
                        + " -> 121 rtx(vp8/90000), 120 vp8/90000\n",
                changes(CALL, renumbered));
    }

    @Test
    void aPayloadTypeThatStandsForAnotherCodecIsBreaking() {
        String swapped = CALL.replace("rtpmap:96 VP8", "rtpmap:96 H264")
                .replace("rtpmap:98 H264", "rtpmap:98 VP8")
                .replace("fmtp:98 pack", "fmtp:96 pack");
        assertTrue(changes(CALL, swapped).contains("BREAKING PAYLOAD_TYPES_REUSED media[mid=v].payload-types:"));
    }

    @Test
    void theUnitOfALengthOfTimeMeansNothing() {
        String weekly = CALL.replace("t=0 0\n", "t=3730928400 0\nr=7d 1h 0 25h\nz=3749680800 -1h\n");
        String inSeconds = CALL.replace("t=0 0\n", "t=3730928400 0\nr=604800 3600 0 90000\nz=3749680800 -3600\n");
        assertTrue(Diff.between(session(weekly), session(inSeconds)).isCosmetic());
        assertFalse(Diff.between(session(weekly), session(inSeconds.replace("90000", "90001")))
                .isCosmetic());
    }

    @Test
    void whatStandsAtSessionLevelMayStandInEachMediaDescription() {
        String moved = CALL.replace("a=setup:actpass\n", "")
                .replace("a=mid:a", "a=setup:actpass\na=mid:a")
                .replace("a=mid:v", "a=mid:v\na=setup:actpass");
        assertTrue(Diff.between(session(CALL), session(moved)).isCosmetic());
    }

    @Test
    void aMediaDescriptionThatGoesTakesItsPlaceWithIt() {
        String video = CALL.substring(CALL.indexOf("m=video"));
        String audioGone = CALL.substring(0, CALL.indexOf("m=audio")) + video;
        assertEquals("""
                BREAKING MEDIA_ORDER media: 1 v -> 0 v
                BREAKING MEDIA_DESCRIPTION media[0]: audio 5000 UDP/TLS/RTP/SAVPF 111 0, mid a -> nothing
                """, changes(CALL, audioGone));
    }

    @Test
    void withoutMidsMediaDescriptionsAreMatchedByTypeAndContent() {
        String plain = """
                v=0
                o=- 1 1 IN IP4 192.0.2.1
                s=-
                c=IN IP4 192.0.2.1
                t=0 0
                m=audio 5000 RTP/AVP 0
                m=video 5002 RTP/AVP 31
                a=label:camera
                m=video 5004 RTP/AVP 31
                a=label:slides
                """;
        String oneGone = plain.replace("m=video 5002 RTP/AVP 31\na=label:camera\n", "");
        assertEquals("""
                BREAKING MEDIA_ORDER media: 2 video -> 1 video
                BREAKING MEDIA_DESCRIPTION media[1]: video 5002 RTP/AVP 31 -> nothing
                """, changes(plain, oneGone));
    }

    @Test
    void aRefusedPlaceMayBeUsedForAnotherMediaDescription() {
        String refused = CALL.replace("m=video 5002", "m=video 0");
        String reused = CALL.replace("m=video 5002", "m=video 5008").replace("a=mid:v", "a=mid:w");
        assertTrue(changes(refused, reused).contains("UPDATE RECYCLED media[1]"));
    }

    @Test
    void classesAndWhatIsVolatileCanBeLeftOut() {
        String other =
                CALL.replace("o=- 1 2", "o=- 1 3").replace("abcd", "wxyz").replace("useinbandfec=1", "useinbandfec=0");
        Diff diff = Diff.between(session(CALL), session(other));
        assertEquals(4, diff.changes().size());
        assertEquals(1, diff.withoutVolatile().changes().size());
        assertEquals(3, diff.without(Set.of(ChangeClass.CODEC)).changes().size());
        assertFalse(diff.isCosmetic());
    }

    @Test
    void linesAreAlignedByWhatTheySay() {
        List<LineDiff.Row> rows = LineDiff.between(
                        session("v=0\ns=-\na=ptime:20\na=x\n"), session("v=0\ns=y\na=ptime:30\na=z:1\na=x\n"))
                .groups()
                .get(0)
                .rows();
        assertEquals(
                "0 0 true|1 1 false|2 2 false|- 3 false|3 4 true",
                rows.stream()
                        .map(row -> number(row.before()) + " " + number(row.after()) + " " + row.isSame())
                        .collect(Collectors.joining("|")));
    }

    private static String number(OptionalInt index) {
        return index.isPresent() ? Integer.toString(index.getAsInt()) : "-";
    }
}
