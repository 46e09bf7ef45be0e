package org.sdpkit.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sdpkit.SdpReader;
import org.sdpkit.Tree;
import org.sdpkit.model.SessionDescription;

/** A sender against what is expected of it, and one leg of ST 2022-7 against the other. */
class ExpectationTest {

    private static final String VIDEO = Tree.text("samples/st2110/video.sdp");
    private static final String AUDIO = Tree.text("samples/st2110/audio.sdp");
    private static final String TWO_LEGS = Tree.text("samples/st2110/video-2022-7.sdp");

    private static SessionDescription read(String text) {
        return SdpReader.STANDARD.parse(text).session();
    }

    private static List<String> unmet(String expected, String actual) {
        return Expectation.of(read(expected)).check(read(actual)).stream()
                .map(finding -> finding.line() + " " + finding.message())
                .toList();
    }

    private static List<String> unequal(String first, String other) {
        return Expectation.ofOtherLeg(read(first)).check(read(other)).stream()
                .map(finding -> finding.line() + " " + finding.code() + " " + finding.message())
                .toList();
    }

    private static String replaced(String text, String from, String to) {
        assertTrue(text.contains(from), "has " + from);
        return text.replace(from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "depth=10; | depth=12; | 11 depth is 12, expected 10",
                "depth=10; | depth=10; interlace; | 11 flag is interlace, expected none",
                "depth=10; | '' | 11 depth is missing, expected 10",
                "TP=2110TPN | TP=2110TPW | 11 tp is 2110TPW, expected 2110TPN",
                "233.252.0.70/32 | 233.252.0.79/32 | 8 address is IN IP4 233.252.0.79/32, expected IN IP4 233.252.0.70/32",
                "m=video 50000 | m=video 50002 | 7 port is 50002, expected 50000",
                "RTP/AVP | RTP/SAVP | 7 proto is RTP/SAVP, expected RTP/AVP",
                "a=mediaclk:direct=0 | a=mediaclk:sender | 13 a=mediaclk is sender, expected direct=0",
                "domain-nmbr=127 | domain-nmbr=0 | 12 a=ts-refclk is ptp=IEEE1588-2008:00-00-5E-FF-FE-00-53-2A:domain-nmbr=0,"
                        + " expected ptp=IEEE1588-2008:00-00-5E-FF-FE-00-53-2A:domain-nmbr=127",
                "a=recvonly | a=sendonly | 6 direction is sendonly, expected recvonly",
            })
    void whatVideoSaysInAnotherWayIsFoundInItsLine(String from, String to, String finding) {
        assertEquals(List.of(finding), unmet(VIDEO, replaced(VIDEO, from, to)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=ptime:1 | a=ptime:0.125 | 12 a=ptime is 0.125, expected 1",
                "(51,ST) | (ST,51) | 11 channel-order is SMPTE2110.(ST,51), expected SMPTE2110.(51,ST)",
                "L24/48000/8 | L24/48000/2 | 10 format is l24/48000/2, expected l24/48000/8",
            })
    void whatAudioSaysInAnotherWayIsFoundInItsLine(String from, String to, String finding) {
        assertEquals(List.of(finding), unmet(AUDIO, replaced(AUDIO, from, to)));
    }

    @Test
    void bandwidthIsCompared() {
        String expected = replaced(VIDEO, "a=source-filter", "b=AS:2500000\r\na=source-filter");
        assertEquals(List.of("7 bandwidth[AS] is missing, expected 2500000"), unmet(expected, VIDEO));
        assertEquals(
                List.of("9 bandwidth[AS] is 2600000, expected 2500000"),
                unmet(expected, replaced(expected, "AS:2500000", "AS:2600000")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "o=- 3930883200 3930883200 IN IP4 192.0.2.70 | o=x 1 2 IN IP4 192.0.2.99",
                "s=Studio 2, camera 1 | s=other",
                "t=0 0 | t=3930883200 0",
                "TP=2110TPN | TP=2110TPN; RANGE=NARROW",
                "width=1920; height=1080 | height=1080; width=1920",
                "a=mediaclk | a=x-acme:1;a=mediaclk",
            })
    void whatIsFreeOrMeansTheSameIsNotFound(String from, String to) {
        assertEquals(List.of(), unmet(VIDEO, replaced(VIDEO, from, to.replace(";a=", "\r\na="))));
    }

    @Test
    void payloadTypesAndSpellingsOfNumbersAreFree() {
        String other = AUDIO.replace(" 97", " 98").replace(":97", ":98").replace("a=ptime:1", "a=ptime:1.000");
        assertEquals(List.of(), unmet(AUDIO, other));
    }

    @Test
    void whatTheExpectationDoesNotSayIsFree() {
        String expected = VIDEO.replaceAll("a=(recvonly|ts-refclk.*|source-filter.*)\r\n", "");
        assertEquals(List.of(), unmet(expected, VIDEO));
    }

    @Test
    void aStreamTooFewOrTooManyIsFound() {
        String both = "media description is %s, expected %s";
        assertTrue(unmet(VIDEO, TWO_LEGS)
                .contains("15 " + both.formatted("video 50030 RTP/AVP 96, mid secondary", "none")));
        assertTrue(unmet(TWO_LEGS, VIDEO)
                .contains("1 media description is missing, expected video 50030 RTP/AVP 96, mid secondary"));
    }

    @Test
    void thePlaceInTheExpectationIsShown() {
        assertEquals(
                List.of("1 11:77 what is expected"),
                Expectation.of(read(VIDEO)).check(read(replaced(VIDEO, "depth=10", "depth=8"))).stream()
                        .flatMap(finding -> finding.related().stream())
                        .map(related ->
                                related.span().source() + " " + related.span().from() + " " + related.message())
                        .toList());
    }

    @Test
    void theOtherLegHasItsOwnPathAndTheSamePackets() {
        String other = VIDEO.replace("233.252.0.70", "233.252.0.170")
                .replace("192.0.2.70", "198.51.100.70")
                .replace(" 96", " 98")
                .replace(":96", ":98")
                .replace("m=video 50000", "m=video 50002");
        assertEquals(List.of(), unequal(VIDEO, other));
        assertEquals(
                List.of(
                        "11 unequal-legs exactframerate is 25, expected 50",
                        "13 unequal-legs a=mediaclk is sender, expected direct=0"),
                unequal(
                        VIDEO,
                        other.replace("exactframerate=50", "exactframerate=25").replace("direct=0", "sender")));
    }

    @Test
    void legsOnOnePathProtectAgainstNothing() {
        assertEquals(
                List.of("7 legs-of-one-path both legs have the same source, destination and port"),
                unequal(VIDEO, VIDEO));
        assertEquals(List.of(), unequal(VIDEO, replaced(VIDEO, " 192.0.2.70\r\na=rtpmap", " 192.0.2.170\r\na=rtpmap")));
    }

    @Test
    void nothingIsExpectedOfNothing() {
        assertEquals(List.of(), unmet("", ""));
        assertEquals(List.of(), unmet("", "v=0\r\ns=x\r\n"));
    }
}
