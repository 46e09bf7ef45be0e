package org.sdpkit.negotiation;

import java.util.Optional;

/**
 * What an offer is made with: RTCOfferOptions.
 *
 * @param iceRestart whether it restarts ICE: RFC 9429 section 5.2.3.1
 * @param voiceActivityDetection whether silence may be left out of what we receive, where that is said: RFC 9429 section
 *     5.2.3.2
 * @since 0.1.0
 */
public record OfferOptions(boolean iceRestart, Optional<Boolean> voiceActivityDetection) {

    /** ICE goes on, and of silence nothing is said. */
    public static final OfferOptions DEFAULT = new OfferOptions(false, Optional.empty());

    /** ICE starts again. */
    public static final OfferOptions ICE_RESTART = new OfferOptions(true, Optional.empty());
}
