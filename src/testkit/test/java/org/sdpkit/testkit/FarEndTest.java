package org.sdpkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sdpkit.attribute.Direction.RECVONLY;
import static org.sdpkit.attribute.Direction.SENDONLY;
import static org.sdpkit.attribute.Direction.SENDRECV;
import static org.sdpkit.testkit.SdpAssertions.assertThatExchange;
import static org.sdpkit.testkit.SdpAssertions.assertThatSdp;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.model.MediaType;
import org.sdpkit.validation.Profile;

class FarEndTest {

    @TestFactory
    Stream<DynamicTest> browsersTalkToOneAnother() {
        return Stream.of(
                        List.of(FarEnd.chrome(1), FarEnd.chrome(2)),
                        List.of(FarEnd.chrome(1), FarEnd.firefox(2)),
                        List.of(FarEnd.firefox(1), FarEnd.chrome(2)),
                        List.of(FarEnd.firefox(1), FarEnd.firefox(2)))
                .map(pair -> DynamicTest.dynamicTest(pair.toString(), () -> browsersTalk(pair.get(0), pair.get(1))));
    }

    private static void browsersTalk(FarEnd first, FarEnd second) {
        FarEnd caller = first.calls(MediaType.AUDIO, MediaType.VIDEO, MediaType.APPLICATION);
        FarEnd callee = second.hears(caller.says());
        assertThatSdp(callee.says()).hasMedia(3).media("0").direction(SENDRECV).isAccepted();
        caller = caller.hears(callee.says()).holds();
        callee = callee.hears(caller.says());
        assertThatSdp(caller.says()).media("1").direction(SENDONLY);
        assertThatSdp(callee.says()).media("1").direction(RECVONLY);
        caller = caller.hears(callee.says()).resumes();
        callee = callee.hears(caller.says());
        caller = caller.hears(callee.says());
        callee = callee.adds(MediaType.VIDEO);
        caller = caller.hears(callee.says());
        callee = callee.hears(caller.says()).restartsIce();
        caller = caller.hears(callee.says());
        callee = callee.hears(caller.says());
        assertThatExchange(caller.exchange()).hasRounds(5).isLegal(Profile.WEBRTC);
        assertEquals(caller.exchange(), callee.exchange());
    }

    @Test
    void aDeskPhoneIsCalledHoldsAndResumes() {
        FarEnd caller = FarEnd.deskPhone(1).calls();
        FarEnd callee = FarEnd.deskPhone(2).hears(caller.says());
        caller = caller.hears(callee.says());
        callee = callee.holds();
        assertThatSdp(callee.says()).media("audio").direction(SENDONLY).codec("PCMU");
        caller = caller.hears(callee.says());
        callee = callee.hears(caller.says()).resumes();
        assertThatSdp(callee.says()).media("audio").direction(SENDRECV);
        caller = caller.hears(callee.says());
        callee = callee.hears(caller.says());
        assertThatExchange(callee.exchange()).hasRounds(3).isLegal(Profile.SIP);
        assertEquals(caller.exchange(), callee.exchange());
    }

    @Test
    void theSameStepsGiveTheSameText() {
        assertEquals(
                FarEnd.chrome(5).calls(MediaType.AUDIO).says(),
                FarEnd.chrome(5).calls(MediaType.AUDIO).says());
    }

    @Test
    void whatItWouldRefuseFailsTheTest() {
        FarEnd chrome = FarEnd.chrome(1).calls(MediaType.AUDIO);
        String answer = FarEnd.firefox(2).hears(chrome.says()).says();
        String broken = answer.replaceAll("a=fingerprint:.*\r\n", "");
        AssertionError refused = assertThrows(AssertionError.class, () -> chrome.hears(broken));
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("the far end refuses the answer: "),
                refused::getMessage);
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        FarEnd chrome = FarEnd.chrome(1);
        assertThrows(IllegalStateException.class, chrome::says);
        assertThrows(
                IllegalStateException.class, () -> chrome.calls(MediaType.AUDIO).holds());
        assertThrows(IllegalStateException.class, () -> FarEnd.deskPhone(1).restartsIce());
        assertThrows(IllegalArgumentException.class, () -> FarEnd.deskPhone(1).calls(MediaType.VIDEO));
    }
}
