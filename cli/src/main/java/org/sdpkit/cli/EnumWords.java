package org.sdpkit.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the constants of an enum as people write them, in small letters with hyphens, and lists them. */
class EnumWords<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

    private final E[] constants;

    EnumWords(Class<E> type) {
        constants = type.getEnumConstants();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(constants).map(EnumWords::word).iterator();
    }

    @Override
    public E convert(String written) {
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("'" + written + "' is none of " + String.join(", ", this)));
    }
}
