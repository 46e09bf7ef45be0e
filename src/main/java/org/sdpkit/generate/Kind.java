package org.sdpkit.generate;

import org.sdpkit.validation.Profile;

/**
 * What a generated description is for.
 *
 * @since 0.1.0
 */
public enum Kind {
    /** Whatever RFC 8866 allows, old and rare things too. */
    ANY("whatever RFC 8866 allows, old and rare things too"),
    /** What a browser or a media server writes for RTCPeerConnection (RFC 9429). */
    WEBRTC("what a browser or a media server writes for RTCPeerConnection"),
    /** What a telephone, a gateway or a conference server writes into an INVITE (RFC 3264). */
    SIP("what a telephone, a gateway or a conference server writes into an INVITE"),
    /** What a camera or a media server answers to DESCRIBE (RFC 2326, RFC 7826). */
    RTSP("what a camera or a media server answers to DESCRIBE"),
    /** What a sender of a studio says of its streams (SMPTE ST 2110). */
    ST2110("what a sender of a studio says of its video, audio and ancillary data"),
    /** What a fax gateway writes into an INVITE (ITU-T T.38). */
    T38("what a fax gateway writes into an INVITE"),
    /** What is written for messages and files (RFC 4975, RFC 5547). */
    MSRP("what is written into an INVITE for messages and files"),
    /** What is announced to everybody, with times and multicast addresses (RFC 2974). */
    SAP("what is announced to everybody, with times and multicast addresses");

    private final String description;

    Kind(String description) {
        this.description = description;
    }

    /** The profile that descriptions of this kind keep. */
    public Profile profile() {
        return switch (this) {
            case ANY, SAP -> Profile.RFC8866;
            case WEBRTC -> Profile.WEBRTC;
            case SIP, T38, MSRP -> Profile.SIP;
            case RTSP -> Profile.RTSP;
            case ST2110 -> Profile.ST2110;
        };
    }

    /** What it is, in a phrase. */
    public String description() {
        return description;
    }
}
