package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.attribute.Direction;
import org.sdpkit.model.SessionDescription;

/** Browsers read a flag with spaces behind it as that flag, and so do we. */
@InBrowsers
class SpacedFlagsTest {

    @ParameterizedTest
    @EnumSource(BrowserKind.class)
    void aDirectionWithSpacesBehindItIsThatDirection(BrowserKind kind) {
        try (Browser browser = kind.start()) {
            browser.load("offers.js");
            for (Direction direction : Direction.values()) {
                String offer = browser.evaluate("return (await newPeer(2).createOffer()).sdp")
                        .asText();
                String flag = "a=" + Direction.TYPE.nameOf(direction);
                String spaced =
                        offer.replace("a=sendrecv\r\n", flag + "  \r\n").replace("a=rtcp-mux\r\n", "a=rtcp-mux \r\n");
                assertEquals(direction, firstDirection(spaced));
                Direction answered = direction.isSending() ? Direction.RECVONLY : Direction.INACTIVE;
                String answer = browser.evaluate("return await answerTo(args[0])", spaced)
                        .asText();
                assertEquals(answered, firstDirection(answer), flag);
            }
        }
    }

    private static Direction firstDirection(String text) {
        SessionDescription session = Offers.parsed(text);
        return session.effective(session.mediaDescriptions().get(0)).direction();
    }
}
