package org.sdpkit.validation;

import java.util.Optional;
import java.util.OptionalInt;

/** Two integers with a sign between them, or the first alone: {@code 30000/1001}, {@code 12:11}. */
record Ratio(int first, int second, char sign) {

    /** The ratio that the text is. */
    static Optional<Ratio> of(String text, char sign) {
        int at = text.indexOf(sign);
        OptionalInt first = number(at < 0 ? text : text.substring(0, at));
        OptionalInt second = at < 0 ? OptionalInt.of(1) : number(text.substring(at + 1));
        return first.isPresent() && second.isPresent()
                ? Optional.of(new Ratio(first.getAsInt(), second.getAsInt(), sign))
                : Optional.empty();
    }

    private static OptionalInt number(String text) {
        boolean isNumber =
                !text.isEmpty() && text.length() < 10 && Characters.areDigits(text) && Integer.parseInt(text) > 0;
        return isNumber ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The same with the smallest numbers. */
    Ratio reduced() {
        int divisor = divisor(first, second);
        return new Ratio(first / divisor, second / divisor, sign);
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /** As it is written where the second number may be left out. */
    String text() {
        return second == 1 ? Integer.toString(first) : toString();
    }

    @Override
    public String toString() {
        return first + Character.toString(sign) + second;
    }
}
