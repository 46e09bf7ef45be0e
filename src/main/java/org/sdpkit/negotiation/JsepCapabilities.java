package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.model.MediaType;

/** What an endpoint of WebRTC can do with media of a type. */
final class JsepCapabilities {

    private JsepCapabilities() {}

    /** The first capability for media of this type; of others than audio and video only data channels count. */
    static Optional<MediaCapability> of(JsepConfiguration configuration, MediaType type) {
        return configuration.capabilities().media().stream()
                .filter(capability ->
                        capability.mediaType().equals(type) && (isMedia(type) ? isRtp(capability) : isData(capability)))
                .findFirst();
    }

    static boolean isMedia(MediaType type) {
        return type.equals(MediaType.AUDIO) || type.equals(MediaType.VIDEO);
    }

    private static boolean isRtp(MediaCapability capability) {
        return capability.field().protocol().isRtp();
    }

    private static boolean isData(MediaCapability capability) {
        return capability.field().protocol().name().endsWith("DTLS/SCTP");
    }
}
