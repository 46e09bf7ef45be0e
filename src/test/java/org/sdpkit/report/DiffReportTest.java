package org.sdpkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.diff.Diff;
import org.sdpkit.model.SessionDescription;

class DiffReportTest {

    private static final String BEFORE = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 192.0.2.1
            t=0 0
            m=audio 5000 RTP/AVP 0 8 9 18 3
            a=mid:a
            m=video 5002 RTP/AVP 96
            a=mid:v
            a=rtpmap:96 VP8/90000
            """;

    private static final String AFTER = BEFORE.replace("o=- 1 1", "o=- 2 1")
            .replace("0 8 9 18 3\n", "0\na=sendonly\n")
            .replace("a=mid:v\n", "a=mid:v\na=sendonly\na=title:<b>&\"\n");

    private static SessionDescription session(String text) {
        return Sdp.parse(text).session();
    }

    @Test
    void changesAreGroupedAndManyOfAKindAreOne() {
        Diff diff = Diff.between(session(BEFORE), session(AFTER));
        assertEquals("""
                session
                  ~ session   origin.sess-id: 1 -> 2  (breaking)
                media[mid=a] media[mid=v]
                  ~ direction direction: sendrecv -> sendonly
                media[mid=a]
                  - codec     4 codecs: g722/8000, g729/8000, gsm/8000, pcma/8000
                media[mid=v]
                  + media     attribute.title: <b>&"
                """, DiffReport.of(diff, Colour.OFF));
        assertEquals("8 changes: 4 codec, 1 media, 2 direction, 1 session; 1 breaking", DiffReport.summary(diff));
    }

    @Test
    void whatIsSaidOfSeveralMediaDescriptionsOrSourcesIsSaidOnce() {
        StringBuilder before = new StringBuilder("v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\n");
        for (int i = 0; i < 25; i++) {
            before.append("m=video 5000 RTP/AVP 31\nc=IN IP4 192.0.2.1\na=mid:")
                    .append(i)
                    .append('\n');
        }
        before.append("a=ssrc-group:FID 1 2\na=ssrc:1 cname:x\na=ssrc:2 cname:x\n");
        String after = before.toString().replace("a=mid", "a=inactive\na=mid").replace("cname:x", "cname:y");
        assertEquals("""
                media[mid=0] media[mid=1] media[mid=2] media[mid=3] and 21 more
                  ~ direction direction: sendrecv -> inactive
                media[mid=24]
                  ~ media     sources[FID 1 of 2, FID 2 of 2].cname: x -> y
                """, DiffReport.of(Diff.between(session(before.toString()), session(after)), Colour.OFF));
    }

    @Test
    void longListsAndIdsAreShownByWhatOneReadsOfThem() {
        String call = """
                v=0
                o=- 1 1 IN IP4 192.0.2.1
                s=-
                t=0 0
                m=video 9 RTP/AVP 31
                c=IN IP4 192.0.2.1
                a=mid:v
                a=msid:66a2a5d1-5a1f-4e8f-a2f6-0a3c5ee0f1a7 one
                """;
        String more = call.replace("AVP 31", "AVP 31 96 97 98 99").replace("66a2a5d1-", "77b2a5d1-") + """
                a=rtpmap:96 H264/90000
                a=fmtp:96 packetization-mode=1
                a=rtpmap:97 H264/90000
                a=rtpmap:98 rtx/90000
                a=fmtp:98 apt=96
                a=rtpmap:99 rtx/90000
                a=fmtp:99 apt=97
                a=extmap:1 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01
                a=candidate:1 1 udp 2 192.0.2.1 5000 typ host
                a=candidate:2 1 udp 1 192.0.2.1 5001 typ host
                a=candidate:3 1 tcp 3 192.0.2.1 9 typ host tcptype active
                """;
        assertEquals("""
                media[mid=v]
                  + media     extensions[…/draft-holmer-rmcat-transport-wide-cc-extensions-01]
                  ~ media     attribute.msid: 66a2a5d1… one -> 77b2a5d1… one
                  + codec     4 codecs: h264/90000 (2), rtx (2)
                  + ice       3 candidates: host tcp, host udp (2)
                """, DiffReport.of(Diff.between(session(call), session(more)), Colour.OFF));
    }

    @Test
    void linesAreShownAsPatchesShowThem() {
        assertEquals(
                """
                  v=0
                - o=- 1 1 IN IP4 192.0.2.1
                + o=- 2 1 IN IP4 192.0.2.1
                  s=-
                  c=IN IP4 192.0.2.1
                  t=0 0
                @@ 5 lines @@
                """,
                DiffReport.lines(session(BEFORE), session(BEFORE.replace("o=- 1", "o=- 2")), Colour.OFF)
                        + "@@ 5 lines @@\n");
    }

    @Test
    void thePageIsWholeAndSafe() {
        SessionDescription before = session(BEFORE);
        SessionDescription after = session(AFTER);
        String page = DiffPage.of("a <x>", before, "b", after, Diff.between(before, after));
        assertTrue(page.contains("<title>a &lt;x&gt; → b</title>"));
        assertTrue(page.contains("a=title:&lt;b&gt;&amp;&quot;"));
        assertTrue(page.contains("<span>o=- <mark>1</mark> 1 IN IP4 192.0.2.1</span>"), page);
        assertFalse(page.contains("<script") || page.contains("http://") || page.contains("https://"));
        assertFalse(page.contains("<b>&\""));
    }
}
