package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;

class SdpTransformTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void aDescriptionIsAnObject() {
        assertRead("""
                v=0
                o=- 4611731400430051336 2 IN IP4 127.0.0.1
                s=-
                t=0 0
                a=group:BUNDLE 0
                a=ice-lite
                m=audio 9 UDP/TLS/RTP/SAVPF 111 0
                c=IN IP4 0.0.0.0
                b=AS:64
                a=rtcp:9 IN IP4 0.0.0.0
                a=mid:0
                a=sendrecv
                a=rtpmap:111 opus/48000/2
                a=rtcp-fb:111 transport-cc
                a=rtcp-fb:111 trr-int 100
                a=fmtp:111 minptime=10;useinbandfec=1
                a=rtpmap:0 PCMU/8000
                a=candidate:1 1 udp 2122260223 192.0.2.1 9000 typ host generation 0 network-id 1
                a=ssrc:1001 cname:a:b
                a=sdpkit:new
                m=application 9 DTLS/SCTP 5000
                a=sctpmap:5000 webrtc-datachannel 1024
                """, """
                {"version": 0,
                 "origin": {"username": "-", "sessionId": "4611731400430051336", "sessionVersion": 2, "netType": "IN",
                            "ipVer": 4, "address": "127.0.0.1"},
                 "name": "-",
                 "timing": {"start": 0, "stop": 0},
                 "groups": [{"type": "BUNDLE", "mids": 0}],
                 "icelite": "ice-lite",
                 "media": [
                    {"rtp": [{"payload": 111, "codec": "opus", "rate": 48000, "encoding": 2},
                             {"payload": 0, "codec": "PCMU", "rate": 8000}],
                     "fmtp": [{"payload": 111, "config": "minptime=10;useinbandfec=1"}],
                     "type": "audio", "port": 9, "protocol": "UDP/TLS/RTP/SAVPF", "payloads": "111 0",
                     "connection": {"version": 4, "ip": "0.0.0.0"},
                     "bandwidth": [{"type": "AS", "limit": 64}],
                     "rtcp": {"port": 9, "netType": "IN", "ipVer": 4, "address": "0.0.0.0"},
                     "mid": 0,
                     "direction": "sendrecv",
                     "rtcpFb": [{"payload": 111, "type": "transport-cc"}],
                     "rtcpFbTrrInt": [{"payload": 111, "value": 100}],
                     "candidates": [{"foundation": 1, "component": 1, "transport": "udp", "priority": 2122260223,
                                     "ip": "192.0.2.1", "port": 9000, "type": "host", "generation": 0, "network-id": 1}],
                     "ssrcs": [{"id": 1001, "attribute": "cname", "value": "a:b"}],
                     "invalid": [{"value": "sdpkit:new"}]},
                    {"rtp": [], "fmtp": [],
                     "type": "application", "port": 9, "protocol": "DTLS/SCTP", "payloads": 5000,
                     "sctpmap": {"sctpmapNumber": 5000, "app": "webrtc-datachannel", "maxMessageSize": 1024}}]}
                """);
    }

    @Test
    void anObjectIsWrittenInTheOrderOfThePackage() {
        assertWritten("""
                {"media": [{"type": "audio", "port": 9, "protocol": "RTP/AVP", "payloads": "0 96", "direction": "sendonly",
                            "invalid": [{"value": "sdpkit:new"}], "mid": "a",
                            "connection": {"version": 6, "ip": "::1"}, "description": "voice",
                            "rtp": [{"payload": 96, "codec": "opus", "rate": 48000, "encoding": 2}]}],
                 "groups": [{"type": "LS", "mids": "a"}],
                 "timing": {"start": 0, "stop": 0}, "repeats": "604800 3600 0", "uri": "http://example.org/",
                 "origin": {"username": "-", "sessionId": 1, "sessionVersion": 2, "netType": "IN", "ipVer": 4,
                            "address": "192.0.2.1"}}
                """, """
                v=0
                o=- 1 2 IN IP4 192.0.2.1
                s=\s
                u=http://example.org/
                t=0 0
                r=604800 3600 0
                a=group:LS a
                m=audio 9 RTP/AVP 0 96
                i=voice
                c=IN IP6 ::1
                a=rtpmap:96 opus/48000/2
                a=mid:a
                a=sendonly
                a=sdpkit:new
                """);
    }

    @Test
    void eachKindOfAttributeIsWrittenAsItWasRead() {
        assertKept("""
                v=0
                s=-
                m=video 9 UDP/TLS/RTP/SAVPF 96 97
                b=TIAS:64000
                a=rtpmap:96 H264/90000
                a=rtpmap:97 t140
                a=fmtp:96 packetization-mode=1; profile-level-id=42e01f
                a=control:streamid=0
                a=rtcp:65179
                a=rtcp-fb:* trr-int 100
                a=rtcp-fb:* nack
                a=rtcp-fb:96 nack pli
                a=extmap:1/recvonly URI-gps-string
                a=extmap:3 urn:ietf:params:rtp-hdrext:encrypt urn:ietf:params:rtp-hdrext:smpte-tc 25@600/24
                a=extmap:4 urn:ietf:params:rtp-hdrext:encrypt
                a=extmap-allow-mixed
                a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR|2^20|1:32 UNENCRYPTED_SRTCP
                a=setup:actpass
                a=connection:new
                a=mid:v
                a=msid:stream track
                a=msid:second
                a=ptime:0.125
                a=maxptime:60
                a=inactive
                a=ice-lite
                a=ice-ufrag:F7gI
                a=ice-pwd:x9cml/YzichV2+XlhiMu8g
                a=fingerprint:SHA-1 00:11:22:33
                a=candidate:1 1 UDP 1 192.0.2.1 9000 typ srflx raddr 10.0.0.1 rport 9 tcptype active generation 0
                a=end-of-candidates
                a=remote-candidates:1 203.0.113.1 54400 2 203.0.113.1 54401
                a=ice-options:trickle
                a=ssrc:1 cname:a b
                a=ssrc:2 muted
                a=ssrc-group:FEC-FR 1 2
                a=msid-semantic: WMS *
                a=group:BUNDLE a v
                a=rtcp-mux
                a=rtcp-rsize
                a=sctpmap:5000 webrtc-datachannel
                a=x-google-flag:conference
                a=rid:1 send max-width=1280;max-height=720
                a=rid:2 recv
                a=imageattr:97 send [x=800,y=640,sar=1.1,q=0.6] [x=480,y=320] recv [x=330,y=250]
                a=imageattr:* recv *
                a=simulcast:send 1,2,3;~4,~5 recv 6;~7,~8
                a=simulcast: recv pt=97;98 send pt=97
                a=framerate:29.97
                a=source-filter: incl IN IP4 239.5.2.31 10.1.15.5 10.1.15.6
                a=bundle-only
                a=label:1
                a=sctp-port:5000
                a=max-message-size:262144
                a=ts-refclk:ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37
                a=ts-refclk:local
                a=mediaclk:id=src:00:60:2b direct=963214424 rate=90000/1001
                a=keywds:one two
                a=content:main
                a=floorctrl:c-s
                a=confid:1
                a=userid:2
                a=floorid:1 mstrm:10 11
                a=unknown
                """);
    }

    @Test
    void aNumberIsWhatJavaScriptWouldWriteSo() {
        assertRead("""
                a=label:29.97
                a=content:1.0
                a=keywds:1e+21
                a=mid:007
                a=control:9007199254740993
                a=ice-ufrag:18446744073709552000
                a=ice-pwd:0.000001
                a=setup:1234567890123
                a=remote-candidates:NaN
                """, """
                {"label": 29.97, "content": "1.0", "keywords": 1e21, "mid": "007", "control": "9007199254740993",
                 "iceUfrag": 18446744073709552000, "icePwd": 0.000001, "setup": 1234567890123, "remoteCandidates": "NaN",
                 "media": []}
                """);
        assertWritten("{\"label\": 29.97, \"keywords\": 1e21, \"icePwd\": 1.0E-7, \"ptime\": 20.0}", """
                v=0
                s=\s
                a=ptime:20
                a=ice-pwd:1e-7
                a=label:29.97
                a=keywds:1e+21
                """);
    }

    @Test
    void aSecondLineOfAKindThatHasOneOverwritesWhatItNames() {
        assertRead("""
                t=1 2
                t=3 4
                a=rtcp:9 IN IP4 192.0.2.1
                a=rtcp:10
                r=1
                k=clear:x
                stray
                Z=1
                """, """
                {"timing": {"start": 3, "stop": 4},
                 "rtcp": {"port": 10, "netType": "IN", "ipVer": 4, "address": "192.0.2.1"}, "repeats": 1, "media": []}
                """);
    }

    @Test
    void anMLineThatThePackageCannotReadLeavesAnEmptyOne() {
        assertRead("m=audio 49170/2 RTP/AVP 0\n", "{\"media\": [{\"rtp\": [], \"fmtp\": []}]}");
        assertWritten("{\"media\": [{\"rtp\": [], \"fmtp\": []}]}", "v=0\ns= \nm=   \n");
    }

    @Test
    void valuesAreWrittenAsTheyStand() {
        assertWritten("""
                {"origin": {"username": "-", "sessionId": "1", "sessionVersion": "9007199254740993", "netType": "IN",
                            "ipVer": 4, "address": "192.0.2.1"},
                 "name": null, "maxptime": "20.0", "rtp": [{"payload": "096", "codec": "opus", "rate": ""}]}
                """, """
                v=0
                o=- 1 9007199254740993 IN IP4 192.0.2.1
                s=\s
                a=rtpmap:096 opus
                a=maxptime:20.0
                """);
    }

    @Test
    void theMsidOfVersionTwoIsText() {
        assertWritten("{\"msid\": \"{stream} {track}\"}", "v=0\ns= \na=msid:{stream} {track}\n");
    }

    @Test
    void aCandidateNeedsNoGenerationToHaveANetwork() {
        assertKept("v=0\ns=-\na=candidate:1 1 udp 1 192.0.2.1 9 typ host network-id 3 network-cost 10\n");
    }

    @Test
    void directionsOfSimulcastWithoutASpaceBetweenThemAreInvalid() {
        assertRead(
                "a=simulcast:send 1recv 2\n",
                "{\"invalid\": [{\"value\": \"simulcast:send 1recv 2\"}], \"media\": []}");
    }

    @Test
    void theSnippetOfTheReadme() {
        String text = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n";
        SessionDescription offer = Sdp.parse(text).session();
        ObjectNode json = SdpTransform.toJson(offer); // what parse(text) gives

        SessionDescription again = SdpTransform.fromJson(json); // what write(json) gives, with CRLF
        assertEquals(offer, again);
    }

    @Test
    void whatIsNotOfThisShapeIsRefused() {
        assertRefused("[]", "the description must be an object, not []");
        assertRefused("{\"media\": {}}", "media must be an array, not {}");
        assertRefused("{\"media\": [1]}", "media must be an object, not 1");
        assertRefused("{\"rtp\": {}}", "rtp must be an array, not {}");
        assertRefused("{\"rtp\": [1]}", "rtp must be an object, not 1");
        assertRefused("{\"mid\": [1]}", "mid must be a text or a number, not [1]");
        assertRefused("{\"timing\": {\"start\": {}, \"stop\": 0}}", "timing.start must be a text or a number, not {}");
        assertRefused("{\"mid\": \"a\\na=b\"}", "a value must not hold a line end, as in a=mid:a\na=b");
    }

    private static void assertRead(String text, String json) {
        assertEquals(
                tree(json),
                SdpTransform.toJson(Sdp.parse(text.replace("\n", "\r\n")).session()));
        assertEquals(tree(json), SdpTransform.toJson(Sdp.parse(text).session()));
    }

    private static void assertWritten(String json, String text) {
        JsonNode tree = tree(json);
        assertEquals(text, Sdp.write(SdpTransform.fromJson(tree)).replace("\r\n", "\n"));
        assertEquals(tree(json), tree, "the argument stays as it was");
    }

    private static void assertKept(String text) {
        assertWritten(SdpTransform.toJson(Sdp.parse(text).session()).toString(), text);
    }

    private static void assertRefused(String json, String message) {
        JsonNode tree = tree(json);
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> SdpTransform.fromJson(tree));
        assertEquals(message, refusal.getMessage());
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
