package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.attribute.LineType;
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
        PayloadTypeHistory history) {

    Policy policy() {
        return endpoint.policy();
    }

    boolean isStrict() {
        return policy().strictness() == Policy.Strictness.STRICT;
    }

    boolean has(LineType<?> type) {
        return capability.description().has(type);
    }

    <T> Optional<T> first(LineType<T> type) {
        return capability.description().first(type);
    }

    /** Adds what we say of this type, if we say anything. */
    <T> void say(LineType<T> type, MediaDescription.Builder media) {
        capability.description().all(type).forEach(value -> media.add(type, value));
    }
}
