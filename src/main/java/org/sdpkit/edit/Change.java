package org.sdpkit.edit;

/** What a verb does, once its argument is understood. */
interface Change {

    /** Does it to the media descriptions, and to the session level where it concerns that. */
    void make(Draft draft, MediaSelector on);
}
