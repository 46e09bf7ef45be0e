package org.sdpkit.attribute;

/**
 * What a media stream shows: the registry <i>content SDP Parameters</i>.
 *
 * <p>Case has no meaning (RFC 5234 section 2.3), but is kept.
 *
 * @param name a token
 * @since 0.1.0
 */
public record MediaContent(String name) {

    /** Presentation slides. */
    public static final MediaContent SLIDES = new MediaContent("slides");

    /** The image of the speaker. */
    public static final MediaContent SPEAKER = new MediaContent("speaker");

    /** Sign language. */
    public static final MediaContent SL = new MediaContent("sl");

    /** From the main source. */
    public static final MediaContent MAIN = new MediaContent("main");

    /** From an alternative source. */
    public static final MediaContent ALT = new MediaContent("alt");

    public MediaContent {
        Tokens.check("content", name);
    }

    /** Whether both are the same: case has no meaning. */
    public boolean sameAs(MediaContent other) {
        return name.equalsIgnoreCase(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
