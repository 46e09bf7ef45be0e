package org.sdpkit.attribute;

import java.util.Locale;

/** Closed choices of words: the names of the constants, in lower case and with a hyphen for each underscore. */
final class Choices {

    private Choices() {}

    /** Expects one of the words. */
    static <E extends Enum<E>> E read(ValueScanner in, Class<E> choice) {
        E[] constants = choice.getEnumConstants();
        for (E constant : constants) {
            if (in.oneOf(text(constant)).isPresent()) {
                return constant;
            }
        }
        StringBuilder expected = new StringBuilder(text(constants[0]));
        for (int i = 1; i < constants.length; i++) {
            expected.append(i == constants.length - 1 ? " or " : ", ").append(text(constants[i]));
        }
        throw in.malformed(expected.toString());
    }

    static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
