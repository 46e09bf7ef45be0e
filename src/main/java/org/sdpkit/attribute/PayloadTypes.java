package org.sdpkit.attribute;

import java.util.OptionalInt;

/** A payload type, or {@code *} for all of the media description. */
final class PayloadTypes {

    static final int LARGEST = 127;

    private PayloadTypes() {}

    /** A payload type, or none for {@code *}. */
    static OptionalInt read(ValueScanner in) {
        return in.skip('*') ? OptionalInt.empty() : OptionalInt.of(in.integer("payload type", 0, LARGEST));
    }

    static void check(OptionalInt payloadType) {
        payloadType.ifPresent(number -> Tokens.checkRange("payload type", number, 0, LARGEST));
    }

    static String text(OptionalInt payloadType) {
        return payloadType.isPresent() ? Integer.toString(payloadType.getAsInt()) : "*";
    }
}
