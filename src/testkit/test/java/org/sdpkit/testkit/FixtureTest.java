package org.sdpkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.sdpkit.testkit.SdpAssertions.assertThatExchange;
import static org.sdpkit.testkit.SdpAssertions.assertThatPair;
import static org.sdpkit.testkit.SdpAssertions.assertThatSdp;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.sdpkit.Sdp;
import org.sdpkit.generate.Generator;
import org.sdpkit.generate.Kind;
import org.sdpkit.generate.Likeness;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

class FixtureTest {

    @Test
    void aParameterIsFilledFromItsSeed(
            @SdpFixture(kind = Kind.SIP, seed = 7) SessionDescription session,
            @SdpFixture(kind = Kind.SIP, seed = 7) String text,
            @SdpFixture(kind = Kind.WEBRTC, seed = 8) Pair pair,
            @SdpFixture(seed = 9) Exchange exchange) {
        assertEquals(Generator.of(Kind.SIP).description(7), session);
        assertEquals(Sdp.write(session), text);
        assertEquals(Generator.of(Kind.WEBRTC).pair(8), pair);
        assertEquals(Generator.of(Kind.WEBRTC).exchange(9), exchange);
    }

    @Test
    void aParameterIsLikeWhatAnEndpointWrites(
            @SdpFixture(like = Likeness.FIREFOX, seed = 7) SessionDescription session,
            @SdpFixture(like = Likeness.FIREFOX, seed = 7) String text) {
        assertEquals(Likeness.FIREFOX.description(7), session);
        assertEquals(session.toString(), text);
    }

    @ParameterizedTest
    @SdpSource(
            like = {Likeness.CHROME, Likeness.DESK_PHONE},
            count = 2)
    void eachIsLikeOneOfThem(SessionDescription session, TestInfo info) {
        assertThatSdp(session).isWellFormed();
        assertTrue(info.getDisplayName().contains("like "), info::getDisplayName);
        assertTrue(Stream.of(Likeness.CHROME, Likeness.DESK_PHONE)
                .flatMap(likeness -> likeness.descriptions(1).limit(2))
                .anyMatch(session::equals));
    }

    @ParameterizedTest
    @SdpSource(
            kind = {Kind.ANY, Kind.WEBRTC, Kind.SIP},
            count = 5)
    void eachDescriptionIsWellFormed(SessionDescription session) {
        assertThatSdp(session).isWellFormed();
    }

    @ParameterizedTest
    @SdpSource(kind = Kind.SIP, count = 5, seed = 100)
    void eachPairIsLegal(Pair pair) {
        assertThatPair(pair).isLegal(Kind.SIP.profile());
    }

    @ParameterizedTest
    @SdpSource(count = 3)
    void eachExchangeIsLegal(Exchange exchange) {
        assertThatExchange(exchange).isLegal(Kind.WEBRTC.profile());
    }

    @TestFactory
    Stream<DynamicTest> aFailureSaysWhichFixtureItWas() {
        return Stream.of(
                        List.of("ofOne", "planted\nfixture: kind SIP, seed 7"),
                        List.of(
                                "ofTwo",
                                "expected: <1> but was: <2>\nfixture: kind SIP, seed 7\nfixture: kind WEBRTC, seed 1"),
                        List.of("thatThrows", "java.lang.IllegalStateException: planted\nfixture: kind SAP, seed 3"),
                        List.of("likeOne", "planted\nfixture: like PION, seed 5"),
                        List.of("ofMany", "planted\nfixture: kind RTSP, seed 41"),
                        List.of("ofMany", "planted\nfixture: kind RTSP, seed 42"))
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(),
                        () -> assertTrue(
                                Run.of("junit-jupiter", Planted.class)
                                        .failures()
                                        .contains(each),
                                () -> Run.of("junit-jupiter", Planted.class).toString())));
    }

    @Test
    void aFixtureOfWhatGoesBeforeATestIsSaidToo() {
        assertEquals(
                List.of(
                        List.of("first", "planted\nfixture: kind SIP, seed 3\nfixture: kind RTSP, seed 2"),
                        List.of("second", "planted\nfixture: kind SIP, seed 3\nfixture: kind RTSP, seed 2")),
                Run.of("junit-jupiter", PlantedBefore.class).failures());
    }

    /** Tests that fail with what they got before; run by the test above alone. */
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class PlantedBefore {
        PlantedBefore(@SdpFixture(kind = Kind.RTSP, seed = 2) String text) {
            assertThatSdp(text).isWellFormed();
        }

        @BeforeEach
        void before(@SdpFixture(kind = Kind.SIP, seed = 3) SessionDescription session) {
            assertThatSdp(session).isWellFormed();
        }

        @Test
        void first() {
            fail("planted");
        }

        @Test
        void second() {
            fail("planted");
        }
    }

    /** Tests that fail; run by the test above alone. */
    static class Planted {

        @Test
        void ofOne(@SdpFixture(kind = Kind.SIP, seed = 7) SessionDescription session) {
            fail("planted");
        }

        @Test
        void ofTwo(@SdpFixture(kind = Kind.SIP, seed = 7) String text, @SdpFixture Pair pair) {
            assertEquals(1, 2);
        }

        @Test
        void thatThrows(@SdpFixture(kind = Kind.SAP, seed = 3) String text) {
            throw new IllegalStateException("planted");
        }

        @Test
        void likeOne(@SdpFixture(like = Likeness.PION, seed = 5) String text) {
            fail("planted");
        }

        @ParameterizedTest
        @SdpSource(kind = Kind.RTSP, count = 2, seed = 41)
        void ofMany(SessionDescription session) {
            fail("planted");
        }
    }
}
