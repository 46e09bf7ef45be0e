package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Setup;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;

/**
 * What we have for a media description.
 *
 * @param endpoint all we can do
 * @param capability what we take for it
 * @param port where we want it
 * @param transport the index of the media description whose transport it uses; its own where nothing is bundled
 * @param ids where keys come from
 * @param credentials ours for ICE, those of other media descriptions too
 * @param formats those that were chosen, of other media descriptions too
 * @param previous what we said of it last, if it was in use
 * @param handshake that of the transport, if it was in use
 * @param history what its payload types stand for in the session
 */
record OwnMedia(
        Capabilities endpoint,
        MediaCapability capability,
        int port,
        int transport,
        Ids ids,
        OwnCredentials credentials,
        FormatChoices formats,
        Optional<MediaDescription> previous,
        Optional<AgreedHandshake> handshake,
        PayloadTypeHistory history) {

    Policy policy() {
        return endpoint.policy();
    }

    boolean isStrict() {
        return policy().strictness() == Policy.Strictness.STRICT;
    }

    /** Whether we began the handshake of the transport, or connected, if that is settled. */
    Optional<Setup> role() {
        return handshake.flatMap(AgreedHandshake::role);
    }

    boolean has(LineType<?> type) {
        return capability.description().has(type);
    }

    <T> Optional<T> first(LineType<T> type) {
        return capability.description().first(type);
    }

    /** Where we are to be reached ourselves, which no multicast address says. */
    Connection connection() {
        return capability.description().connections().stream()
                .filter(connection -> !connection.address().isMulticast())
                .findFirst()
                .orElse(endpoint.connection());
    }

    /** Adds what we say of this type, if we say anything. */
    <T> void say(LineType<T> type, MediaDescription.Builder media) {
        capability.description().all(type).forEach(value -> media.add(type, value));
    }
}
