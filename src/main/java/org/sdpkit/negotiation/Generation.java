package org.sdpkit.negotiation;

import java.util.Optional;

/**
 * What candidates of ours are gathered for: a transport, until ICE restarts.
 *
 * @param ufrag of our credentials
 * @param mid of a media description that has these credentials with its bundle, and a transport of its own; empty for
 *     the transport of the bundle
 * @since 0.1.0
 */
public record Generation(String ufrag, Optional<String> mid) {

    Generation ofBundle() {
        return new Generation(ufrag, Optional.empty());
    }
}
