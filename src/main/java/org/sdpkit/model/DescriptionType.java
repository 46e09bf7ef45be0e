package org.sdpkit.model;

import java.util.Locale;

/**
 * What part a description plays in an exchange: RFC 9429 section 4.1.8, and RTCSdpType of WebRTC.
 *
 * @since 0.1.0
 */
public enum DescriptionType {
    /** It proposes a session. */
    OFFER,
    /** It answers an offer, and may be followed by another answer. */
    PRANSWER,
    /** It answers an offer for good. */
    ANSWER,
    /** It takes an offer back, and has no lines. */
    ROLLBACK;

    /** Its name in lower case, as WebRTC writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
