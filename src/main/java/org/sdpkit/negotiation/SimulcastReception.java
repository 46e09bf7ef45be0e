package org.sdpkit.negotiation;

/**
 * What becomes of simulcast that the other side offers to send.
 *
 * @since 0.1.0
 */
public enum SimulcastReception {
    /** One of its encodings is received: RFC 9429 section 3.7. */
    ONE,
    /** All of them are, as servers that choose among them do: RFC 8853. */
    ALL
}
