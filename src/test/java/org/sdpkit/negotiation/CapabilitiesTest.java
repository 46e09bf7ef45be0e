package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Capabilities.Ice;

/** What a description says that somebody can do, and what of it is not said of another session. */
class CapabilitiesTest {

    private static final String SAID = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 192.0.2.1
            t=0 0
            a=ice-options:ice2
            m=audio 40000 UDP/TLS/RTP/SAVPF 111
            a=rtpmap:111 opus/48000/2
            a=ice-ufrag:abcd
            a=ice-pwd:abcdefghijklmnopqrstuvwx
            a=candidate:1 1 UDP 2130706431 192.0.2.1 40000 typ host
            a=end-of-candidates
            a=remote-candidates:1 192.0.2.2 40000
            a=fingerprint:sha-1 4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB
            a=setup:actpass
            a=tls-id:0123456789abcdef0123456789abcdef
            a=rtcp-mux
            """.replace("\n", "\r\n");

    private static final Capabilities READ = Capabilities.of(Sdp.parse(SAID).session());

    @Test
    void whatIsOfOneSessionIsNoCapability() {
        assertEquals(Ice.FULL, READ.ice());
        assertEquals(
                """
                m=audio 40000 UDP/TLS/RTP/SAVPF 111
                a=rtpmap:111 opus/48000/2
                a=fingerprint:sha-1 4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB
                a=setup:actpass
                a=rtcp-mux
                """.replace("\n", "\r\n"), READ.media().get(0).description().toString());
    }

    @Test
    void eachSessionHasCredentialsOfItsOwn() {
        Ids ids = Ids.seeded(1);
        SessionDescription offer = Negotiator.offer(READ, ids).description();
        SessionDescription answer = Negotiator.answer(Sdp.parse(SAID).session(), READ, ids)
                .orThrow()
                .description();
        for (SessionDescription made : List.of(offer, answer)) {
            MediaDescription media = made.mediaDescriptions().get(0);
            for (String name : List.of("ice-ufrag", "ice-pwd", "candidate", "tls-id")) {
                List<String> lines =
                        media.attributes(name).stream().map(Line::text).toList();
                assertEquals(1, lines.size(), made.toString());
                boolean isOfOneSession = !name.equals("candidate");
                assertFalse(isOfOneSession && SAID.contains(lines.get(0)), made.toString());
            }
        }
    }

    private static final Capabilities MULTICAST = Capabilities.of(session("""
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 233.252.0.1/127
            t=0 0
            a=ice-ufrag:abcd
            a=ice-pwd:abcdefghijklmnopqrstuvwx
            m=audio 49170 RTP/AVP 0
            a=recvonly
            m=video 49172/3 RTP/AVP 31
            c=IN IP6 ff00::db8:0:101
            c=IN IP6 ff00::db8:0:102
            a=sendonly
            m=application 32416 udp wb
            c=IN IP4 233.252.0.9/15
            """));

    @Test
    void aMulticastStreamIsOfferedAtItsOwnAddress() {
        SessionDescription offer = Negotiator.offer(MULTICAST, Ids.seeded(1)).description();
        assertEquals("""
                c=IN IP4 192.0.2.1
                m=audio 49170 RTP/AVP 0
                c=IN IP4 233.252.0.1/127
                a=recvonly
                a=rtpmap:0 PCMU/8000
                m=video 49172/3 RTP/AVP 31
                c=IN IP6 ff00::db8:0:101
                c=IN IP6 ff00::db8:0:102
                a=sendonly
                a=rtpmap:31 H261/90000
                m=application 32416 udp wb
                c=IN IP4 233.252.0.9/15
                """, afterName(offer));
    }

    @Test
    void whoIsInTheGroupAnswersAMulticastOfferWithAllOfItsTransport() {
        SessionDescription offer = Negotiator.offer(MULTICAST, Ids.seeded(1)).description();
        SessionDescription answer =
                Negotiator.answer(offer, MULTICAST, Ids.seeded(2)).orThrow().description();
        assertEquals(transports(offer), transports(answer));
    }

    @Test
    void nobodySendsToTheGroupWhatIsOfferedToOne() {
        SessionDescription answer = Negotiator.answer(session("""
                                v=0
                                o=- 1 1 IN IP4 192.0.2.9
                                s=-
                                c=IN IP4 192.0.2.9
                                t=0 0
                                a=ice-ufrag:efgh
                                a=ice-pwd:ABCDEFGHIJKLMNOPQRSTUVWX
                                m=audio 4000 RTP/AVP 0
                                """), MULTICAST, Ids.seeded(1))
                .orThrow()
                .description();
        assertFalse(answer.toString().contains("233.252.0.1"), answer.toString());
        assertTrue(answer.toString().contains(" 192.0.2.1 49170 typ host"), answer.toString());
    }

    private static SessionDescription session(String text) {
        return Sdp.parse(text.replace("\n", "\r\n")).session();
    }

    private static String afterName(SessionDescription session) {
        String text = session.toString().replace("\r\n", "\n").replace("t=0 0\n", "");
        return text.substring(text.indexOf("s=-\n") + 4);
    }

    private static List<String> transports(SessionDescription session) {
        return session.mediaDescriptions().stream()
                .map(media -> media.media().orElseThrow().port()
                        + media.connections().toString()
                        + media.first(Direction.TYPE))
                .toList();
    }
}
