package org.sdpkit.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;

class VerbTest {

    private static final String OFFER = """
            v=0
            o=- 4611 9 IN IP4 192.0.2.7
            s=-
            c=IN IP4 192.0.2.7
            t=0 0
            a=group:BUNDLE 0 1
            m=audio 5000 RTP/AVPF 111 63 0 110
            a=mid:0
            a=sendrecv
            a=rtpmap:111 opus/48000/2
            a=fmtp:111 useinbandfec=1
            a=rtpmap:63 red/48000/2
            a=fmtp:63 111/111
            a=rtpmap:110 telephone-event/48000
            m=video 5002 RTP/AVPF 96 97 98 99 116 117 118
            b=AS:900
            a=mid:1
            a=rtpmap:96 VP8/90000
            a=rtcp-fb:96 nack pli
            a=rtpmap:97 rtx/90000
            a=fmtp:97 apt=96
            a=rtpmap:98 H264/90000
            a=rtcp-fb:98 nack
            a=fmtp:98 packetization-mode=1
            a=imageattr:98 send [x=320,y=240]
            a=rtpmap:99 rtx/90000
            a=fmtp:99 apt=98
            a=rtpmap:116 red/90000
            a=rtpmap:117 rtx/90000
            a=fmtp:117 apt=116
            a=rtpmap:118 ulpfec/90000
            a=rid:h send pt=98
            a=rid:l send pt=96,98
            a=simulcast:send h;l
            a=ssrc-group:FID 1 2
            a=ssrc:1 cname:x
            a=ssrc:2 cname:x
            """;

    private static SessionDescription session(String text) {
        return Sdp.parse(text).session();
    }

    /** The lines that a script changes, as people write patches. */
    private static String changed(String text, String script) {
        return Script.read(script).plan(session(text)).stream()
                .flatMap(plan -> plan.changes().stream())
                .flatMap(change -> Stream.of(
                        change.before().map(line -> "-" + line + "\n").orElse(""),
                        change.after().map(line -> "+" + line + "\n").orElse("")))
                .collect(Collectors.joining());
    }

    @Test
    void aCodecGoesWithAllThatBelongsToIt() {
        assertEquals("""
                -m=video 5002 RTP/AVPF 96 97 98 99 116 117 118
                +m=video 5002 RTP/AVPF 96 97 116 117 118
                -a=rtpmap:98 H264/90000
                -a=rtcp-fb:98 nack
                -a=fmtp:98 packetization-mode=1
                -a=imageattr:98 send [x=320,y=240]
                -a=rtpmap:99 rtx/90000
                -a=fmtp:99 apt=98
                -a=rid:h send pt=98
                -a=rid:l send pt=96,98
                +a=rid:l send pt=96
                -a=simulcast:send h;l
                +a=simulcast:send l
                """, changed(OFFER, "remove-codec h264"));
    }

    @Test
    void redAndTelephoneEventsGoWithTheLastCodecTheyServe() {
        assertEquals("""
                -m=audio 5000 RTP/AVPF 111 63 0 110
                +m=audio 5000 RTP/AVPF 0
                -a=rtpmap:111 opus/48000/2
                -a=fmtp:111 useinbandfec=1
                -a=rtpmap:63 red/48000/2
                -a=fmtp:63 111/111
                -a=rtpmap:110 telephone-event/48000
                """, changed(OFFER, "media audio\nkeep-codecs PCMU"));
    }

    @Test
    void theSourcesOfRetransmissionGoWithTheLastRtx() {
        assertEquals("""
                -m=video 5002 RTP/AVPF 96 97 98 99 116 117 118
                +m=video 5002 RTP/AVPF 96 98 116 118
                -a=rtpmap:97 rtx/90000
                -a=fmtp:97 apt=96
                -a=rtpmap:99 rtx/90000
                -a=fmtp:99 apt=98
                -a=rtpmap:117 rtx/90000
                -a=fmtp:117 apt=116
                -a=ssrc-group:FID 1 2
                -a=ssrc:2 cname:x
                """, changed(OFFER, "remove-codec rtx"));
    }

    @Test
    void aMediaDescriptionOfWhichNoCodecWouldBeLeftIsRefused() {
        assertEquals("""
                -a=group:BUNDLE 0 1
                +a=group:BUNDLE 1
                -m=audio 5000 RTP/AVPF 111 63 0 110
                +m=audio 0 RTP/AVPF 111 63 0 110
                """, changed(OFFER, "remove-codec opus,PCMU"));
    }

    @Test
    void keepingACodecLeavesAloneWhereItIsNot() {
        assertEquals("", changed(OFFER, "media audio\nkeep-codecs VP8"));
    }

    @Test
    void renumberingReachesEveryLineThatNamesTheFormat() {
        assertEquals("""
                -m=video 5002 RTP/AVPF 96 97 98 99 116 117 118
                +m=video 5002 RTP/AVPF 96 97 102 99 40 117 118
                -a=rtpmap:98 H264/90000
                +a=rtpmap:102 H264/90000
                -a=rtcp-fb:98 nack
                +a=rtcp-fb:102 nack
                -a=fmtp:98 packetization-mode=1
                +a=fmtp:102 packetization-mode=1
                -a=imageattr:98 send [x=320,y=240]
                +a=imageattr:102 send [x=320,y=240]
                -a=fmtp:99 apt=98
                +a=fmtp:99 apt=102
                -a=rtpmap:116 red/90000
                +a=rtpmap:40 red/90000
                -a=fmtp:117 apt=116
                +a=fmtp:117 apt=40
                -a=rid:h send pt=98
                +a=rid:h send pt=102
                -a=rid:l send pt=96,98
                +a=rid:l send pt=96,102
                """, changed(OFFER, "renumber 98=102,116=40"));
        assertEquals("""
                -m=audio 5000 RTP/AVPF 111 63 0 110
                +m=audio 5000 RTP/AVPF 96 63 0 110
                -a=rtpmap:111 opus/48000/2
                +a=rtpmap:96 opus/48000/2
                -a=fmtp:111 useinbandfec=1
                +a=fmtp:96 useinbandfec=1
                -a=fmtp:63 111/111
                +a=fmtp:63 96/96
                """, changed(OFFER, "renumber 111=96"));
        assertEquals("", changed(OFFER, "renumber 98=96"), "two formats would be one");
    }

    @TestFactory
    Stream<DynamicTest> aVerbChangesTheseLines() {
        return Stream.of(
                        new Case("prefer-codec H264,rtx", """
                                -m=video 5002 RTP/AVPF 96 97 98 99 116 117 118
                                +m=video 5002 RTP/AVPF 98 99 97 117 96 116 118
                                """),
                        new Case("set-direction recvonly", """
                                -a=sendrecv
                                +a=recvonly
                                +a=recvonly
                                """),
                        new Case("media 0\nset-direction sendrecv", ""),
                        new Case("bandwidth TIAS:500000", """
                                +b=TIAS:500000
                                +b=TIAS:500000
                                """),
                        new Case("media video\nbandwidth AS:500", """
                                -b=AS:900
                                +b=AS:500
                                """),
                        new Case("remove-bandwidth AS", "-b=AS:900\n"),
                        new Case("set-fmtp opus:stereo=1;useinbandfec=0", """
                                -a=fmtp:111 useinbandfec=1
                                +a=fmtp:111 useinbandfec=0;stereo=1
                                """),
                        new Case("set-fmtp VP8:max-fr=30", "+a=fmtp:96 max-fr=30\n"),
                        new Case("remove-fmtp opus:useinbandfec", "-a=fmtp:111 useinbandfec=1\n"),
                        new Case("reject", """
                                -a=group:BUNDLE 0 1
                                +a=group:BUNDLE
                                -m=audio 5000 RTP/AVPF 111 63 0 110
                                +m=audio 0 RTP/AVPF 111 63 0 110
                                -m=video 5002 RTP/AVPF 96 97 98 99 116 117 118
                                +m=video 0 RTP/AVPF 96 97 98 99 116 117 118
                                """),
                        new Case("remove-attribute rid", "-a=rid:h send pt=98\n-a=rid:l send pt=96,98\n"),
                        new Case("remove-attribute rid=h send pt=98", "-a=rid:h send pt=98\n"),
                        new Case("media session\nadd-attribute ice-lite", "+a=ice-lite\n"),
                        new Case("add-attribute ice-lite", "+a=ice-lite\n"),
                        new Case("media 0\nadd-attribute ptime=20", "+a=ptime:20\n"),
                        new Case("set s=Lecture", "-s=-\n+s=Lecture\n"),
                        new Case("media 0\nset inactive", "-a=sendrecv\n+a=inactive\n"),
                        new Case("media video\nset mid=v", "-a=mid:1\n+a=mid:v\n"),
                        new Case("remove-ssrc", """
                                -a=ssrc-group:FID 1 2
                                -a=ssrc:1 cname:x
                                -a=ssrc:2 cname:x
                                """),
                        new Case("set-address 198.51.100.1", "-c=IN IP4 192.0.2.7\n+c=IN IP4 198.51.100.1\n"),
                        new Case("media 1\nset-address 2001:db8::1", "+c=IN IP6 2001:db8::1\n"),
                        new Case("media 1\nset-port 6000", """
                                -m=video 5002 RTP/AVPF 96 97 98 99 116 117 118
                                +m=video 6000 RTP/AVPF 96 97 98 99 116 117 118
                                """),
                        new Case("map-address 192.0.2.7=2001:db8::7", """
                                -o=- 4611 9 IN IP4 192.0.2.7
                                +o=- 4611 9 IN IP6 2001:db8::7
                                -c=IN IP4 192.0.2.7
                                +c=IN IP6 2001:db8::7
                                """),
                        new Case("increase-version", """
                                -o=- 4611 9 IN IP4 192.0.2.7
                                +o=- 4611 10 IN IP4 192.0.2.7
                                """))
                .map(each -> DynamicTest.dynamicTest(
                        each.script, () -> assertEquals(each.changes, changed(OFFER, each.script))));
    }

    private record Case(String script, String changes) {}

    private static final String ICE = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            t=0 0
            a=group:BUNDLE a b
            m=audio 5000 UDP/TLS/RTP/SAVPF 0
            c=IN IP4 192.0.2.1
            a=rtcp:5001 IN IP4 192.0.2.1
            a=mid:a
            a=ice-ufrag:old1
            a=ice-pwd:0123456789012345678901
            a=extmap:1 urn:ietf:params:rtp-hdrext:sdes:mid
            a=candidate:1 1 UDP 2130706431 192.0.2.1 5000 typ host ufrag old1
            a=candidate:1 2 UDP 2130706430 192.0.2.1 5001 typ host
            a=candidate:2 1 UDP 1694498815 203.0.113.5 6000 typ srflx raddr 192.0.2.1 rport 5000
            a=candidate:2 2 UDP 1694498814 203.0.113.5 6001 typ srflx raddr 192.0.2.1 rport 5001
            m=video 9 UDP/TLS/RTP/SAVPF 96
            c=IN IP4 0.0.0.0
            a=mid:b
            a=ice-ufrag:old1
            a=ice-pwd:0123456789012345678901
            a=rtpmap:96 VP8/90000
            """;

    @Test
    void aDefaultDestinationThatIsGoneBecomesTheMostReliableCandidateThatIsLeft() {
        assertEquals("""
                -m=audio 5000 UDP/TLS/RTP/SAVPF 0
                +m=audio 6000 UDP/TLS/RTP/SAVPF 0
                -c=IN IP4 192.0.2.1
                +c=IN IP4 203.0.113.5
                -a=rtcp:5001 IN IP4 192.0.2.1
                +a=rtcp:6001 IN IP4 203.0.113.5
                -a=candidate:1 1 UDP 2130706431 192.0.2.1 5000 typ host ufrag old1
                -a=candidate:1 2 UDP 2130706430 192.0.2.1 5001 typ host
                """, changed(ICE, "remove-candidates host"));
    }

    @Test
    void withoutAnyCandidateTheDefaultDestinationSaysNothing() {
        assertEquals("""
                -m=audio 5000 UDP/TLS/RTP/SAVPF 0
                +m=audio 9 UDP/TLS/RTP/SAVPF 0
                -c=IN IP4 192.0.2.1
                +c=IN IP4 0.0.0.0
                -a=rtcp:5001 IN IP4 192.0.2.1
                -a=candidate:1 1 UDP 2130706431 192.0.2.1 5000 typ host ufrag old1
                -a=candidate:1 2 UDP 2130706430 192.0.2.1 5001 typ host
                -a=candidate:2 1 UDP 1694498815 203.0.113.5 6000 typ srflx raddr 192.0.2.1 rport 5000
                -a=candidate:2 2 UDP 1694498814 203.0.113.5 6001 typ srflx raddr 192.0.2.1 rport 5001
                """, changed(ICE, "keep-candidates relay"));
    }

    @Test
    void mediaDescriptionsThatShareATransportRestartTogether() {
        assertEquals("""
                -a=ice-ufrag:old1
                +a=ice-ufrag:new2
                -a=ice-pwd:0123456789012345678901
                +a=ice-pwd:abcdefghijklmnopqrstuv
                -a=candidate:1 1 UDP 2130706431 192.0.2.1 5000 typ host ufrag old1
                +a=candidate:1 1 UDP 2130706431 192.0.2.1 5000 typ host ufrag new2
                -a=ice-ufrag:old1
                +a=ice-ufrag:new2
                -a=ice-pwd:0123456789012345678901
                +a=ice-pwd:abcdefghijklmnopqrstuv
                """, changed(ICE, "media video\nice-restart new2:abcdefghijklmnopqrstuv"));
    }

    @Test
    void addressesAreMappedWhereverTheyStand() {
        assertEquals("""
                -o=- 1 1 IN IP4 192.0.2.1
                +o=- 1 1 IN IP4 10.0.0.1
                -c=IN IP4 192.0.2.1
                +c=IN IP4 10.0.0.1
                -a=rtcp:5001 IN IP4 192.0.2.1
                +a=rtcp:5001 IN IP4 10.0.0.1
                -a=candidate:1 1 UDP 2130706431 192.0.2.1 5000 typ host ufrag old1
                +a=candidate:1 1 UDP 2130706431 10.0.0.1 5000 typ host ufrag old1
                -a=candidate:1 2 UDP 2130706430 192.0.2.1 5001 typ host
                +a=candidate:1 2 UDP 2130706430 10.0.0.1 5001 typ host
                -a=candidate:2 1 UDP 1694498815 203.0.113.5 6000 typ srflx raddr 192.0.2.1 rport 5000
                +a=candidate:2 1 UDP 1694498815 203.0.113.5 6000 typ srflx raddr 10.0.0.1 rport 5000
                -a=candidate:2 2 UDP 1694498814 203.0.113.5 6001 typ srflx raddr 192.0.2.1 rport 5001
                +a=candidate:2 2 UDP 1694498814 203.0.113.5 6001 typ srflx raddr 10.0.0.1 rport 5001
                """, changed(ICE, "map-address 192.0.2.1 10.0.0.1"));
    }

    @Test
    void headerExtensionsGoByUriOrById() {
        String removed = "-a=extmap:1 urn:ietf:params:rtp-hdrext:sdes:mid\n";
        assertEquals(removed, changed(ICE, "remove-extension 1"));
        assertEquals(removed, changed(ICE, "remove-extension urn:ietf:params:rtp-hdrext:sdes:mid"));
    }

    @Test
    void addressesInUrisAndOtherSpellingsAreMappedToo() {
        String text = """
                v=0
                o=- 1 1 IN IP6 2001:DB8:0:0::1
                s=2001:db8::1
                c=IN IP4 224.2.1.1/127/3
                t=0 0
                a=control:rtsp://[2001:db8::1]:554/x
                a=x:2001:db8::12 host.example.com:5 my-host.example.com
                """;
        assertEquals(
                """
                -o=- 1 1 IN IP6 2001:DB8:0:0::1
                +o=- 1 1 IN IP6 2001:db8::2
                -c=IN IP4 224.2.1.1/127/3
                +c=IN IP6 ff15::9/3
                -a=control:rtsp://[2001:db8::1]:554/x
                +a=control:rtsp://[2001:db8::2]:554/x
                -a=x:2001:db8::12 host.example.com:5 my-host.example.com
                +a=x:2001:db8::12 h.example.org:5 my-host.example.com
                """,
                changed(text, "map-address 2001:db8::1=2001:db8::2,224.2.1.1=ff15::9,host.example.com=h.example.org"));
    }

    @Test
    void aPlanSaysWhereEachLineStands() {
        Plan plan = Verb.of("set-direction", "recvonly")
                .on(MediaSelector.read("mid=1"))
                .plan(session(OFFER));
        assertEquals(
                List.of(new LineChange(OptionalInt.of(1), 37, Optional.empty(), Optional.of("a=recvonly"))),
                plan.changes());
        assertEquals(OFFER + "a=recvonly\n", Sdp.write(plan.result()));
    }

    @Test
    void selectorsNameMediaDescriptionsByMidPlaceAndType() {
        SessionDescription session =
                session(OFFER.replace("a=mid:0", "a=mid:1").replace("a=mid:1\na=rtpmap:96", "a=mid:x\na=rtpmap:96"));
        assertEquals(List.of(0), MediaSelector.read("1").indexes(session), "a mid before a place");
        assertEquals(List.of(1), MediaSelector.read("index=1").indexes(session));
        assertEquals(List.of(0), MediaSelector.read("0").indexes(session));
        assertEquals(List.of(1), MediaSelector.read("type=Video").indexes(session));
        assertEquals(List.of(0, 1), MediaSelector.read("video,audio").indexes(session));
        assertEquals(List.of(0, 1), MediaSelector.read("all").indexes(session));
        assertEquals(List.of(), MediaSelector.read("session").indexes(session));
        assertTrue(MediaSelector.read("session").isSession());
    }

    /** RFC 9143 section 7.2.1: the media description that is named first has a port and tells the transport. */
    @Test
    void whoIsLeftTellsTheTransportOfABundle() {
        String offer = """
                v=0
                o=- 1 1 IN IP4 192.0.2.1
                s=-
                t=0 0
                a=group:BUNDLE 0 1 2
                m=audio 9 UDP/TLS/RTP/SAVPF 0
                c=IN IP4 0.0.0.0
                a=mid:0
                a=ice-ufrag:abcd
                a=ice-pwd:abcdefghijklmnopqrstuv
                a=rtcp-mux
                m=video 0 UDP/TLS/RTP/SAVPF 96
                c=IN IP4 0.0.0.0
                a=mid:1
                a=bundle-only
                a=rtpmap:96 VP8/90000
                a=rtcp-mux
                m=video 0 UDP/TLS/RTP/SAVPF 97
                c=IN IP4 0.0.0.0
                a=mid:2
                a=bundle-only
                a=rtpmap:97 VP8/90000
                a=rtcp-mux
                """;
        SessionDescription session = session(offer);
        assertEquals(
                offer.replace("BUNDLE 0 1 2", "BUNDLE 1 2")
                        .replace("audio 9", "audio 0")
                        .replace("video 0 UDP/TLS/RTP/SAVPF 96", "video 9 UDP/TLS/RTP/SAVPF 96")
                        .replace("a=mid:1\na=bundle-only\n", "a=mid:1\n")
                        .replace("VP8/90000\na=rtcp-mux\nm=", """
                                VP8/90000
                                a=rtcp-mux
                                a=ice-ufrag:abcd
                                a=ice-pwd:abcdefghijklmnopqrstuv
                                m="""),
                Script.read("media audio\nreject").apply(session).toString());
        assertEquals(
                "a=group:BUNDLE",
                Script.read("reject").apply(session).levelLines().get(4).text());
        assertEquals(
                offer.replace("BUNDLE 0 1 2", "BUNDLE 0 2").replace("a=mid:1\na=bundle-only\n", "a=mid:1\n"),
                Script.read("media 1\nreject").apply(session).toString());
        assertEquals(
                Script.read("media audio\nreject").apply(session),
                Script.read("media audio\nreject").apply(session(offer.replace("BUNDLE 0", "BUNDLE ghost 0"))),
                "who is named and not there has no transport to pass on");
        String portless = offer.replace("audio 9", "audio 0");
        assertEquals(
                portless.replace("BUNDLE 0 1 2", "BUNDLE 1 2"),
                Script.read("media audio\nreject").apply(session(portless)).toString(),
                "without a port nobody has a transport");
    }

    @TestFactory
    Stream<DynamicTest> anArgumentThatIsNoneIsRefused() {
        return Stream.of(
                        "fly",
                        "remove-codec",
                        "reject now",
                        "remove-codec a/b/c/d",
                        "renumber 96",
                        "renumber 96=128",
                        "renumber 96=97,96=98",
                        "set-direction up",
                        "bandwidth 500",
                        "remove-candidates nat",
                        "ice-restart abcd",
                        "ice-restart abcd:short",
                        "set-fmtp opus",
                        "set-address not an address",
                        "set-port 65536",
                        "map-address 192.0.2.1=!",
                        "add-attribute a b",
                        "set q=1")
                .map(script -> DynamicTest.dynamicTest(
                        script, () -> assertThrows(IllegalArgumentException.class, () -> Script.read(script))));
    }

    @Test
    void whatWouldBeTwoLinesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Verb.of("add-attribute", "x=a\r\nb"));
        assertThrows(IllegalArgumentException.class, () -> Verb.of("set", "s=a\nb"));
    }

    @Test
    void theLastLineMayStayWithoutAnEnd() {
        String unterminated = OFFER.substring(0, OFFER.length() - 1);
        assertEquals(
                unterminated + "\na=recvonly",
                Sdp.write(Script.read("media video\nset-direction recvonly").apply(session(unterminated))));
    }
}
