package org.sdpkit.diff;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that two descriptions say differently.
 *
 * @param aspect what is said
 * @param mediaBefore the media description it is said of before, from 0; empty for the session level, and where there is
 *     none
 * @param mediaAfter the media description it is said of afterwards
 * @param path where it is said, such as {@code media[1].codecs[VP8/90000].parameters.max-fr}
 * @param before what is said before; empty where nothing is
 * @param after what is said afterwards; empty where nothing is
 * @since 0.1.0
 */
public record Change(
        Aspect aspect,
        OptionalInt mediaBefore,
        OptionalInt mediaAfter,
        String path,
        Optional<String> before,
        Optional<String> after) {

    /** What it is about. */
    public ChangeClass changeClass() {
        return aspect.changeClass();
    }

    /** What it means for a session that was negotiated with the description before. */
    public Impact impact() {
        return aspect.impact(before, after);
    }

    /** The same change the other way round. */
    public Change swapped() {
        return new Change(aspect, mediaAfter, mediaBefore, path, after, before);
    }

    @Override
    public String toString() {
        return path + ": " + before.orElse("nothing") + " -> " + after.orElse("nothing");
    }
}
