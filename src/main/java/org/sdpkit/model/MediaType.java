package org.sdpkit.model;

import java.util.List;
import org.sdpkit.attribute.FieldType;

/**
 * What kind of media is described: the registry <i>media</i>.
 *
 * <p>Case counts (RFC 8866 section 5).
 *
 * @param name a token
 * @since 0.1.0
 */
public record MediaType(String name) {

    /** Sound: RFC 8866 section 5.14. */
    public static final MediaType AUDIO = new MediaType("audio");

    /** Moving pictures: RFC 8866 section 5.14. */
    public static final MediaType VIDEO = new MediaType("video");

    /** Text, such as RFC 4103: RFC 8866 section 5.14. */
    public static final MediaType TEXT = new MediaType("text");

    /** Anything else that an application reads, such as a data channel: RFC 8866 section 5.14. */
    public static final MediaType APPLICATION = new MediaType("application");

    /** Messages, such as MSRP: RFC 8866 section 5.14. */
    public static final MediaType MESSAGE = new MediaType("message");

    /** Still pictures, such as T.38: RFC 6466. */
    public static final MediaType IMAGE = new MediaType("image");

    /** Touch: draft-ietf-avtcore-rtp-haptics. */
    public static final MediaType HAPTICS = new MediaType("haptics");

    /** Those of the registry, in its order. */
    public static final List<MediaType> REGISTERED = List.of(AUDIO, VIDEO, TEXT, APPLICATION, MESSAGE, IMAGE, HAPTICS);

    public MediaType {
        FieldType.checkToken("media type", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
