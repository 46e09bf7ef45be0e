package org.sdpkit.testkit;

import org.sdpkit.Sdp;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/**
 * Where assertions begin, for a static import. Each fails with an {@link AssertionError} that shows the description.
 *
 * @since 0.1.0
 */
public final class SdpAssertions {

    private SdpAssertions() {}

    /** Asserts things of a description. */
    public static SdpAssert assertThatSdp(SessionDescription session) {
        return new SdpAssert("description", session);
    }

    /** Asserts things of the description that a text is. */
    public static SdpAssert assertThatSdp(String text) {
        return assertThatSdp(Sdp.parse(text).session());
    }

    /** Asserts things of an offer and its answer. */
    public static PairAssert assertThatPair(Pair pair) {
        return new PairAssert(pair);
    }

    /** Asserts things of an offer and its answer. */
    public static PairAssert assertThatPair(SessionDescription offer, SessionDescription answer) {
        return assertThatPair(new Pair(offer, answer));
    }

    /** Asserts things of the offer and the answer that two texts are. */
    public static PairAssert assertThatPair(String offer, String answer) {
        return assertThatPair(Sdp.parse(offer).session(), Sdp.parse(answer).session());
    }

    /** Asserts things of all that two sides say to one another. */
    public static ExchangeAssert assertThatExchange(Exchange exchange) {
        return new ExchangeAssert(exchange);
    }
}
