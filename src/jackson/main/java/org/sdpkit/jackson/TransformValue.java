package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A value in the JSON of {@code sdp-transform}: a number if it is written as JavaScript writes that number, else a text. So
 * {@code 96} and {@code 29.97} are numbers, {@code 096}, {@code 1.0} and what has more digits than a double can hold are
 * not.
 */
final class TransformValue {

    /** JavaScript writes no number with more characters. */
    private static final int LONGEST = 25;

    private TransformValue() {}

    static JsonNode read(String text) {
        if (!isNumber(text)) {
            return TextNode.valueOf(text);
        }
        if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0) {
            return DoubleNode.valueOf(Double.parseDouble(text));
        }
        BigInteger integer = new BigInteger(text);
        int bits = integer.bitLength();
        if (bits < Integer.SIZE) {
            return IntNode.valueOf(integer.intValue());
        }
        return bits < Long.SIZE ? LongNode.valueOf(integer.longValue()) : BigIntegerNode.valueOf(integer);
    }

    static String write(JsonNode value) {
        return value.isFloatingPointNumber() ? text(value.doubleValue()) : value.asText("");
    }

    static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** Whether JavaScript takes it for false. */
    static boolean isEmpty(JsonNode value) {
        return value.isNumber()
                ? value.doubleValue() == 0
                : value.isTextual() && value.textValue().isEmpty();
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty()
                || text.length() > LONGEST
                || !text.chars().allMatch(c -> "0123456789.e+-".indexOf(c) >= 0)) {
            return false;
        }
        try {
            return text(Double.parseDouble(text)).equals(text);
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    /** As JavaScript writes a number. */
    private static String text(double value) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        BigDecimal shortest = shortest(value).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent > -7 && exponent < 21) {
            return shortest.toPlainString();
        }
        BigDecimal mantissa = shortest.scaleByPowerOfTen(-exponent);
        return mantissa.toPlainString() + "e" + (exponent < 0 ? "" : "+") + exponent;
    }

    /** The number with the fewest digits that is read as this one. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        int digits = 1;
        while (exact.round(new MathContext(digits)).doubleValue() != value) {
            digits++;
        }
        return exact.round(new MathContext(digits));
    }
}
