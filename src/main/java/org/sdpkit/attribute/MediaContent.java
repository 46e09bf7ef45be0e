package org.sdpkit.attribute;

import java.util.List;

/**
 * What a media stream shows: the registry <i>content SDP Parameters</i>.
 *
 * <p>Case has no meaning (RFC 5234 section 2.3), but is kept.
 *
 * @param name a token
 * @since 0.1.0
 */
public record MediaContent(String name) {

    /** Presentation slides: RFC 4796 section 5. */
    public static final MediaContent SLIDES = new MediaContent("slides");

    /** The image of the speaker: RFC 4796 section 5. */
    public static final MediaContent SPEAKER = new MediaContent("speaker");

    /** Sign language: RFC 4796 section 5. */
    public static final MediaContent SL = new MediaContent("sl");

    /** From the main source: RFC 4796 section 5. */
    public static final MediaContent MAIN = new MediaContent("main");

    /** From an alternative source: RFC 4796 section 5. */
    public static final MediaContent ALT = new MediaContent("alt");

    /** What a caller sees or hears while the other side is alerted: 3GPP TS 24.182. */
    public static final MediaContent CUSTOMIZED_ALERTING_TONE = new MediaContent("g.3gpp.cat");

    /** What the called side sees or hears while it is alerted: 3GPP TS 24.183. */
    public static final MediaContent CUSTOMIZED_RINGING_SIGNAL = new MediaContent("g.3gpp.crs");

    /** A video announcement that the user does not confirm: 3GPP TS 24.229. */
    public static final MediaContent ANNOUNCEMENT_WITHOUT_CONFIRMATION =
            new MediaContent("g.3gpp.announcement-no-confirmation");

    /** Those of the registry, in its order. */
    public static final List<MediaContent> REGISTERED = List.of(
            SLIDES,
            SPEAKER,
            SL,
            MAIN,
            ALT,
            CUSTOMIZED_ALERTING_TONE,
            CUSTOMIZED_RINGING_SIGNAL,
            ANNOUNCEMENT_WITHOUT_CONFIRMATION);

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
