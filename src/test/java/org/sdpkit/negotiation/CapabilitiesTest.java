package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
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
}
