package org.sdpkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.Exchange.Trickled;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

class CheckPageTest {

    private static final SessionDescription OFFER = session("""
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=<script>alert("offer")</script>
            c=IN IP4 192.0.2.1
            t=0 0
            m=audio 49170 RTP/AVP 8 0
            a=sendonly
            m=video 0 RTP/AVP 31
            """);
    private static final SessionDescription ANSWER = session("""
            v=0
            o=- 2 1 IN IP4 192.0.2.2
            s=-
            c=IN IP4 192.0.2.2
            t=0 0
            m=audio 49920 RTP/AVP 0
            a=sendrecv
            m=video 0 RTP/AVP 31
            """);

    private static SessionDescription session(String text) {
        return Sdp.parse(text.replace("\n", "\r\n")).session();
    }

    private static String page(Exchange exchange, List<String> names) {
        return CheckPage.of(names, exchange, Validator.of(Profile.SIP).check(exchange));
    }

    private static String body(Exchange exchange, String... names) {
        String page = page(exchange, List.of(names));
        return page.substring(page.indexOf("<body>"));
    }

    @Test
    void aFindingSaysWhoIsAtFaultWhereAndWhy() {
        String body = body(Exchange.of(List.of(OFFER, ANSWER)), "a.sdp", "b.sdp");
        assertTrue(body.contains("""
                <article class="finding error">error <code>answer-direction</code>
                <p class="message">sendonly is answered by sendrecv</p>
                <p>At fault: answer (b.sdp), <a href="#s1l7">line 7</a></p>
                <p>what was offered: offer (a.sdp), <a href="#s0l7">line 7</a></p>
                <p>Help: write a=recvonly</p>
                <p>See: RFC 3264 section 6.1</p>
                </article>
                """), body);
        assertTrue(
                body.contains(
                        "<div class=\"line error\" id=\"s1l7\"><i>7</i><span><mark class=\"error\">a=sendrecv</mark>"),
                body);
        assertTrue(
                body.contains(
                        "<div class=\"line related\" id=\"s0l7\"><i>7</i><span><mark class=\"related\">a=sendonly"),
                body);
    }

    @Test
    void whatFlowsIsDrawn() {
        String body = body(Exchange.of(List.of(OFFER, ANSWER)), "a.sdp", "b.sdp");
        String picture = body.substring(body.indexOf("<figure"), body.indexOf("</figure>"));
        assertEquals("""
                <figure class="flows"><figcaption><b>a.sdp</b><b>b.sdp</b></figcaption>
                <div class="lane"><h4>0 audio <small>sendonly, RTP/AVP, not secured</small></h4>
                <div class="way there"><code>PCMU/8000 <i>0</i></code><svg role="img" \
                aria-label="from the one who offered to the one who answered"><line x1="0" x2="100%" y1="6" y2="6" \
                stroke-width="1.5" marker-end="url(#tip)"/></svg></div>
                </div>
                <div class="lane still"><h4>1 video <small>refused</small></h4>
                </div>
                """, picture);
    }

    @Test
    void whatIsOnOneSideOnlyIsSaidToBe() {
        SessionDescription shorter = session("""
                v=0
                o=- 2 1 IN IP4 192.0.2.2
                s=-
                c=IN IP4 192.0.2.2
                t=0 0
                m=audio 49920 RTP/AVP 8
                a=recvonly
                """);
        String body = body(Exchange.of(List.of(OFFER, shorter)), "a.sdp", "b.sdp");
        assertTrue(body.contains("<h4>1 <small>the answer has no such m= line</small></h4>"), body);
        assertTrue(body.contains("<h4>answer (b.sdp)</h4>\n<p>has no such media description</p>"), body);
    }

    @Test
    void textIsNeverTakenForHtml() {
        String page = page(Exchange.of(List.of(OFFER, ANSWER)), List.of("<img src=x>", "\"&"));
        assertFalse(page.contains("<script") || page.contains("<img"), page);
        assertTrue(page.contains("s=&lt;script&gt;alert(&quot;offer&quot;)&lt;/script&gt;"), page);
        assertTrue(page.contains("<title>&lt;img src=x&gt; → &quot;&amp;</title>"), page);
    }

    @Test
    void eachRoundAndEachStepThatIsInNoneIsASection() {
        SessionDescription candidate = session("a=candidate:1 1 udp 1 192.0.2.1 9 typ host\n");
        Exchange exchange = new Exchange(List.of(
                new Described(Side.A, DescriptionType.OFFER, OFFER),
                new Trickled(Side.A, Optional.empty(), OptionalInt.empty(), Optional.empty(), candidate),
                new Described(Side.B, DescriptionType.PRANSWER, ANSWER),
                new Described(Side.B, DescriptionType.ANSWER, ANSWER),
                new Described(Side.B, DescriptionType.OFFER, OFFER),
                new Described(Side.B, DescriptionType.ROLLBACK, session(""))));
        List<Diagnostic> findings = Validator.of(Profile.SIP).check(exchange);
        String page = CheckPage.of(List.of("1", "2", "3", "4", "5", "6"), exchange, findings);
        assertEquals(
                List.of(
                        "candidates of A (2)",
                        "offer of A (1), pranswer of B (3)",
                        "offer of A (1), answer of B (4)",
                        "offer of B (5)",
                        "rollback of B (6)"),
                all(page, "<h2 id=\"part\\d\">(.*?)</h2>"));
        assertEquals(findings.size(), all(page, "<article class=\"(finding) ").size());
        List<String> ids = all(page, " id=\"(.*?)\"");
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertEquals(
                List.of(),
                all(page, " href=\"#(.*?)\"").stream()
                        .filter(id -> !ids.contains(id))
                        .toList());
    }

    @Test
    void thereAreAsManyNamesAsSteps() {
        Exchange exchange = Exchange.of(List.of(OFFER, ANSWER));
        assertThrows(IllegalArgumentException.class, () -> CheckPage.of(List.of("a"), exchange, List.of()));
    }

    private static List<String> all(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        return matcher.results().map(result -> result.group(1)).toList();
    }
}
