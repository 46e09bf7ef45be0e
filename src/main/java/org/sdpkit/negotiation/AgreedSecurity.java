package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Setup;

/**
 * How a media description is secured; without keys and fingerprints it is not.
 *
 * @param send the key that protects what we send: RFC 4568
 * @param receive the key that protects what we receive
 * @param role whether we begin the handshake of DTLS or TLS: RFC 8842
 * @param fingerprints of the certificate that the other side shows
 * @since 0.1.0
 */
public record AgreedSecurity(
        Optional<Crypto> send, Optional<Crypto> receive, Optional<Setup> role, List<Fingerprint> fingerprints) {

    public AgreedSecurity {
        fingerprints = List.copyOf(fingerprints);
    }

    /** Whether media is secured at all. */
    public boolean isSecure() {
        return (send.isPresent() && receive.isPresent()) || !fingerprints.isEmpty();
    }
}
