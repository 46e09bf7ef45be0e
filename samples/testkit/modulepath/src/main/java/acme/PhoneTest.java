package acme;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sdpkit.testkit.SdpAssertions.assertThatExchange;
import static org.sdpkit.testkit.SdpAssertions.assertThatPair;
import static org.sdpkit.testkit.SdpAssertions.assertThatSdp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.sdpkit.attribute.Direction;
import org.sdpkit.generate.Kind;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.testkit.FarEnd;
import org.sdpkit.testkit.SdpFixture;
import org.sdpkit.testkit.SdpSource;
import org.sdpkit.validation.Profile;

class PhoneTest {

    @Test
    void thisIsAModule() {
        assertTrue(PhoneTest.class.getModule().isNamed());
        assertTrue(FarEnd.class.getModule().isNamed());
    }

    @Test
    void twoPhonesTalk() {
        FarEnd caller = FarEnd.deskPhone(1).calls();
        FarEnd callee = FarEnd.deskPhone(2).hears(caller.says());
        assertThatSdp(callee.says())
                .media("audio")
                .direction(Direction.SENDRECV)
                .codec("PCMU");
        caller = caller.hears(callee.says());
        assertThatExchange(caller.exchange()).hasRounds(1).isLegal(Profile.SIP);
    }

    @Test
    void aFixtureIsWellFormed(@SdpFixture(kind = Kind.RTSP, seed = 4) SessionDescription session) {
        assertThatSdp(session).isWellFormed();
    }

    @ParameterizedTest
    @SdpSource(kind = Kind.SIP, count = 5)
    void eachPairIsLegal(Pair pair) {
        assertThatPair(pair).isLegal(Profile.SIP);
    }
}
