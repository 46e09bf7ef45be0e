package org.sdpkit.attribute;

/**
 * A key management protocol: the registry <i>SDP/RTSP key management protocol identifiers</i>.
 *
 * <p>Case counts.
 *
 * @param name a token
 * @since 0.1.0
 */
public record KeyManagementProtocol(String name) {

    /** Multimedia Internet KEYing: RFC 4567 section 9. */
    public static final KeyManagementProtocol MIKEY = new KeyManagementProtocol("mikey");

    public KeyManagementProtocol {
        Tokens.check("protocol identifier", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
