package org.sdpkit;

import java.util.List;

/**
 * What was found in something pasted.
 *
 * @since 0.1.0
 */
public final class Unwrapped {

    private final byte[] bytes;
    private final List<String> wrappings;

    Unwrapped(byte[] bytes, List<String> wrappings) {
        this.bytes = bytes.clone();
        this.wrappings = List.copyOf(wrappings);
    }

    /** The description, or what was pasted where there is none in it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What was taken off, from the outside, such as <i>base64</i> and <i>JSON</i>; nothing where it was bare. */
    public List<String> wrappings() {
        return wrappings;
    }
}
