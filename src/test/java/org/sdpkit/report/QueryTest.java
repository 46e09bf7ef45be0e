package org.sdpkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;

class QueryTest {

    private static final SessionDescription SESSION = Sdp.parse("""
                    v=0
                    o=jdoe 1 22 IN IP4 192.0.2.1
                    s=a session
                    c=IN IP4 192.0.2.2
                    t=0 0
                    a=recvonly
                    a=tool:own 1.0
                    m=audio 9 RTP/AVP 0 96
                    a=mid:a
                    a=rtpmap:0 PCMU/8000
                    a=rtpmap:96 opus/48000/2
                    a=fmtp:96 minptime=10
                    a=x-own:1
                    m=video 10/2 RTP/AVP 97
                    c=IN IP4 233.252.0.1/127
                    b=AS:500
                    a=mid:v
                    a=sendonly
                    a=rtcp-mux
                    """).session();

    @Test
    void aPathLeadsToValues() {
        assertGet("origin.sess-version", "22");
        assertGet("origin.username", "jdoe");
        assertGet("origin", "jdoe 1 22 IN IP4 192.0.2.1");
        assertGet("o.unicast-address", "192.0.2.1");
        assertGet("session-name", "a session");
        assertGet("attribute.tool", "own 1.0");
        assertGet("media", "audio 9 RTP/AVP 0 96", "video 10/2 RTP/AVP 97");
        assertGet("media[1].type", "video");
        assertGet("media[1].port-count", "2");
        assertGet("media[0].port-count");
        assertGet("media[0].fmt", "0", "96");
        assertGet("media[0].fmt[1]", "96");
        assertGet("media[type=video].mid", "v");
        assertGet("media[mid=v].direction", "sendonly");
        assertGet("media[mid=a].direction", "recvonly");
        assertGet("media[*].connection.address", "192.0.2.2", "233.252.0.1");
        assertGet("media[1].connection.ttl", "127");
        assertGet("media[1].bandwidth.value", "500");
        assertGet("media[0].attribute.rtpmap", "0 PCMU/8000", "96 opus/48000/2");
        assertGet("media[0].attribute.rtpmap[1].encoding-name", "opus");
        assertGet("media[0].attribute.rtpmap[payload-type=96].channels", "2");
        assertGet("media[0].codecs", "PCMU", "opus");
        assertGet("media[0].codecs[name=opus].clock-rate", "48000");
        assertGet("media[0].codecs[1].parameters.minptime", "10");
        assertGet("media[0].attribute.x-own", "1");
        assertGet("media[1].attribute.rtcp-mux", "rtcp-mux");
        assertGet("media[1].attribute.no-such-attribute");
        assertGet("media[7].mid");
        assertGet("media[1].line[1]", "c=IN IP4 233.252.0.1/127");
    }

    @Test
    void whatIsNoPathIsRefused() {
        for (String path : List.of(
                ".",
                "origin.",
                "nobody",
                "origin.nobody",
                "media[",
                "media[x]",
                "media[0]port",
                "attribute",
                "origin.username.x")) {
            assertThrows(IllegalArgumentException.class, () -> Query.values(SESSION, path), path);
        }
    }

    private static void assertGet(String path, String... values) {
        assertEquals(List.of(values), Query.values(SESSION, path), path);
    }
}
