package org.sdpkit.attribute;

import java.util.Optional;

/**
 * The value of an attribute that is registered, but has no type of its own.
 *
 * @param text what stands behind the colon, as it is; empty where there is none
 * @since 0.1.0
 */
public record RegisteredValue(Optional<String> text) {

    public RegisteredValue {
        if (text.isPresent() && text.get().isEmpty()) {
            throw new IllegalArgumentException("value must not be empty");
        }
    }
}
