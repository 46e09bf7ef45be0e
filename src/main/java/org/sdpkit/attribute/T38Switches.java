package org.sdpkit.attribute;

import java.util.Optional;

/** Flags of T.38, which early versions wrote with 0 or 1 behind a colon. */
final class T38Switches {

    private T38Switches() {}

    static Optional<Boolean> read(ValueScanner in) {
        if (in.skip('1')) {
            return Optional.of(true);
        }
        if (in.skip('0')) {
            return Optional.of(false);
        }
        throw in.malformed("0 or 1");
    }

    static void write(Optional<Boolean> value, StringBuilder out) {
        value.ifPresent(set -> out.append(set ? '1' : '0'));
    }
}
