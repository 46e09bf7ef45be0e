package org.sdpkit.attribute;

import java.util.List;

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

    /** Those of the registry. */
    public static final List<KeyManagementProtocol> REGISTERED = List.of(MIKEY);

    public KeyManagementProtocol {
        Tokens.check("protocol identifier", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
