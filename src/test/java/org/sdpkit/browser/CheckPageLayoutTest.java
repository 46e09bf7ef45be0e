package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.CheckPage;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** The page of a check, in a browser: what it has offered, and answered with faults that were put in; in two rounds. */
@InBrowsers
class CheckPageLayoutTest {

    private static final String ROUNDS = """
            const peer = newPeer(args[0]);
            const other = new RTCPeerConnection();
            const said = [];
            for (let round = 0; round < args[1]; round++) {
                await peer.setLocalDescription();
                said.push(peer.localDescription.sdp);
                await other.setRemoteDescription(peer.localDescription);
                await other.setLocalDescription();
                said.push(other.localDescription.sdp);
                await peer.setRemoteDescription(other.localDescription);
                peer.getTransceivers()[1].direction = 'recvonly';
            }
            return said""";

    @ParameterizedTest
    @CsvSource({"CHROMIUM,3,1", "CHROMIUM,25,1", "CHROMIUM,3,2", "FIREFOX,3,1", "FIREFOX,25,1", "FIREFOX,3,2"})
    void aPageOfFindingsIsReadable(BrowserKind kind, int lines, int rounds) {
        try (Browser browser = kind.start()) {
            browser.load("offers.js");
            List<SessionDescription> said = new ArrayList<>(Offers.parsed(browser.evaluate(ROUNDS, lines, rounds)));
            said.set(1, broken(said.get(1)));
            Exchange exchange = Exchange.of(said);
            List<Diagnostic> findings = Validator.of(Profile.WEBRTC).check(exchange);
            assertTrue(
                    findings.stream().map(Diagnostic::code).toList().containsAll(List.of("answer-setup", "answer-mid")),
                    findings::toString);
            List<String> names = IntStream.range(0, said.size())
                    .mapToObj(step -> (step % 2 == 0 ? "offer" : "answer") + (step / 2 + 1) + ".sdp")
                    .toList();
            String html = CheckPage.of(names, exchange, findings);
            PageLayout.assertReadable(kind, browser, "check-" + lines + "-" + rounds, html);
            assertWhole(browser, lines, rounds, findings);
        }
    }

    private static SessionDescription broken(SessionDescription answer) {
        String text = Sdp.write(answer);
        return Offers.parsed(
                text.replaceFirst("a=setup:active", "a=setup:actpass").replaceFirst("a=mid:1", "a=mid:other"));
    }

    /** Every finding is told once, every link leads somewhere, every m= line has its lane and something flows. */
    private static void assertWhole(Browser browser, int lines, int rounds, List<Diagnostic> findings) {
        String counts = browser.evaluate("""
                        const all = selector => [...document.querySelectorAll(selector)];
                        const ids = all('[id]').map(each => each.id);
                        return [
                            all('.finding').length,
                            all('.lane').length,
                            all('a').filter(each => !ids.includes(each.hash.slice(1))).length,
                            ids.length - new Set(ids).size,
                            all('.way svg').filter(each => each.getBoundingClientRect().width < 100).length,
                            all('script, link, img').length].join(' ')""").asText();
        assertEquals(findings.size() + " " + lines * rounds + " 0 0 0 0", counts);
        assertTrue(browser.evaluate("return document.querySelectorAll('.way').length")
                        .asInt()
                >= lines * rounds / 2);
    }
}
