package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The browsers do what they are told. */
@InBrowsers
class BrowserTest {

    @ParameterizedTest
    @EnumSource(BrowserKind.class)
    void aBrowserEvaluatesWhatItIsGivenAndLeavesNothingBehind(BrowserKind kind) {
        long before = ProcessHandle.current().descendants().count();
        try (Browser browser = kind.start()) {
            String odd = "a\r\n\u2028\"\\é\ud83d\ude00";
            assertEquals(odd, browser.evaluate("return args[0]", odd).asText());
            JavaScriptException thrown = assertThrows(
                    JavaScriptException.class,
                    () -> browser.evaluate(
                            "await new RTCPeerConnection().addIceCandidate({candidate: args[0], sdpMid: '0'})",
                            "candidate:1 1 udp 1 192.0.2.1 9 typ host"));
            assertEquals("InvalidStateError", thrown.name());
        }
        assertEquals(before, ProcessHandle.current().descendants().count());
    }

    @ParameterizedTest
    @EnumSource(BrowserKind.class)
    void aBrowserOffersAndGathersCandidates(BrowserKind kind) {
        try (Browser browser = kind.start()) {
            String offer = browser.evaluate("""
                            const peer = new RTCPeerConnection();
                            peer.createDataChannel('x');
                            const done = new Promise(resolve => peer.onicecandidate = e => e.candidate || resolve());
                            await peer.setLocalDescription();
                            await done;
                            return peer.localDescription.sdp""").asText();
            assertTrue(offer.contains("m=application 9 ") || offer.contains("a=candidate:"), offer);
        }
    }
}
