package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/** The numbers by which capabilities and configurations are referred to: 1 to 2147483647. */
final class CapabilityNumbers {

    private CapabilityNumbers() {}

    /** Reads a number, which may have leading zeros (RFC 5939). */
    static int read(ValueScanner in, String expected) {
        return in.integer(expected, 1, Integer.MAX_VALUE);
    }

    /** Reads a number without leading zeros (RFC 6871). */
    static int readPlain(ValueScanner in, String expected) {
        if (in.isAt('0')) {
            throw in.malformed(expected + " without leading zero");
        }
        return read(in, expected);
    }

    /** Reads one or more numbers. */
    static List<Integer> readList(ValueScanner in, String expected, char separator) {
        List<Integer> numbers = new ArrayList<>();
        do {
            numbers.add(read(in, expected));
        } while (in.skip(separator));
        return numbers;
    }

    static void write(List<Integer> numbers, char separator, StringBuilder out) {
        String before = "";
        for (int number : numbers) {
            out.append(before).append(number);
            before = String.valueOf(separator);
        }
    }

    /** Refuses what is no such number. */
    static void check(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " must be positive, not " + number);
        }
    }

    /** A copy of one or more such numbers. */
    static List<Integer> copyOf(String what, List<Integer> numbers) {
        numbers.forEach(number -> check(what, number));
        return nonEmpty(what + "s", numbers);
    }

    /** A copy of a list that must not be empty. */
    static <T> List<T> nonEmpty(String what, List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        return List.copyOf(list);
    }
}
