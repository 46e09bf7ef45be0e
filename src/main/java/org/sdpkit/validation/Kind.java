package org.sdpkit.validation;

import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.model.MediaType;

/** What kinds of media descriptions there are: what the rules on media share. */
final class Kind {

    private Kind() {}

    static boolean isAudio(MediaAt media) {
        return is(media, MediaType.AUDIO);
    }

    static boolean isVideo(MediaAt media) {
        return is(media, MediaType.VIDEO);
    }

    static boolean isAudioOrVideo(MediaAt media) {
        return isAudio(media) || isVideo(media);
    }

    /** Whether it has a port, or shares that of its bundle (RFC 9143 section 6). */
    static boolean isNotRejected(MediaAt media) {
        return media.isInUse() || media.description().has(BundleOnly.TYPE);
    }

    private static boolean is(MediaAt media, MediaType type) {
        return media.field().filter(field -> field.type().equals(type)).isPresent();
    }
}
