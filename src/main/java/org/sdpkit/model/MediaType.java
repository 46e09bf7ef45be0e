package org.sdpkit.model;

import org.sdpkit.attribute.FieldType;

/**
 * What kind of media is described: the registry <i>media</i>.
 *
 * @param name a token; compared as it is
 * @since 0.1.0
 */
public record MediaType(String name) {

    /** Sound. */
    public static final MediaType AUDIO = new MediaType("audio");

    /** Moving pictures. */
    public static final MediaType VIDEO = new MediaType("video");

    /** Text, such as RFC 4103. */
    public static final MediaType TEXT = new MediaType("text");

    /** Anything else that an application reads, such as a data channel. */
    public static final MediaType APPLICATION = new MediaType("application");

    /** Messages, such as MSRP. */
    public static final MediaType MESSAGE = new MediaType("message");

    /** Still pictures, such as T.38: RFC 6466. */
    public static final MediaType IMAGE = new MediaType("image");

    public MediaType {
        FieldType.checkToken("media type", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
