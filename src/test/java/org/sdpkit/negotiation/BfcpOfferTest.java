package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.model.MediaDescription;

class BfcpOfferTest {

    /** RFC 8856 sections 5.1 and 10.1: roles and versions are always said, and c-s never. */
    @Test
    void aServerOffersItsRolesVersionsAndFloors() {
        assertEquals("""
                m=application 50000 TCP/BFCP *
                a=floorctrl:c-only s-only
                a=confid:4321
                a=userid:1234
                a=setup:actpass
                a=connection:new
                a=bfcpver:1
                a=floorid:1 mstrm:10
                """, offered("""
                        m=application 50000 TCP/BFCP *
                        a=floorctrl:c-s
                        a=confid:4321
                        a=userid:1234
                        a=floorid:1 mstrm:10 11
                        m=audio 50002 RTP/AVP 0
                        a=label:10
                        m=audio 50004 RTP/AVP 8
                        a=label:10
                        """));
    }

    /** RFC 8856 section 10.1: without conference, user and floors one is a client. */
    @Test
    void whoHasNothingToServeWithOffersToBeAClient() {
        assertEquals("""
                m=application 50000 UDP/BFCP *
                a=floorctrl:c-only
                a=bfcpver:2
                """, offered("m=application 50000 UDP/BFCP *\na=floorctrl:s-only\n"));
    }

    /** RFC 8857 section 7: who has a WebSocket waits; who has none connects, from no port of its own. */
    @Test
    void whoHasNoWebSocketConnects() {
        assertEquals("""
                m=application 9 TCP/WSS/BFCP *
                a=floorctrl:c-only
                a=setup:active
                a=connection:new
                a=bfcpver:1
                """, offered("m=application 50000 TCP/WSS/BFCP *\na=floorctrl:c-only\n"));
        assertEquals("""
                m=application 50000 TCP/WSS/BFCP *
                a=websocket-uri:wss://example.com
                a=setup:passive
                a=connection:new
                a=floorctrl:c-only
                a=bfcpver:1
                """, offered("m=application 50000 TCP/WSS/BFCP *\na=websocket-uri:wss://example.com\n"));
    }

    private static String offered(String media) {
        String session = "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nc=IN IP4 192.0.2.1\nt=0 0\n" + media;
        Capabilities can = Capabilities.of(
                Sdp.parse(session.getBytes(StandardCharsets.UTF_8)).session());
        MediaDescription first = Negotiator.offer(can, Ids.seeded(1))
                .description()
                .mediaDescriptions()
                .get(0);
        return first.levelLines().stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }
}
