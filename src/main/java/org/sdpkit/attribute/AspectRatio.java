package org.sdpkit.attribute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Aspect ratios in {@code a=imageattr}, 0.1 to 9.9999 and spelled so: RFC 6236 section 3.1.1, <i>srange</i>.
 *
 * @since 0.1.0
 */
public sealed interface AspectRatio {

    /**
     * One ratio.
     *
     * @param ratio 0.1 to 9.9999
     * @since 0.1.0
     */
    record One(BigDecimal ratio) implements AspectRatio {

        public One {
            check(ratio);
        }

        @Override
        public String toString() {
            return ratio.toPlainString();
        }
    }

    /**
     * {@code [<least>-<most>]}: from one ratio to another.
     *
     * @param least 0.1 to 9.9999
     * @param most more than {@code least}
     * @since 0.1.0
     */
    record Between(BigDecimal least, BigDecimal most) implements AspectRatio {

        public Between {
            check(least);
            check(most);
            checkOrder(least, most);
        }

        @Override
        public String toString() {
            return "[" + least.toPlainString() + "-" + most.toPlainString() + "]";
        }
    }

    /**
     * {@code [<ratio>,<ratio>…]}: one of these ratios.
     *
     * @param ratios two or more, each more than the one before
     * @since 0.1.0
     */
    record AnyOf(List<BigDecimal> ratios) implements AspectRatio {

        public AnyOf {
            ratios = List.copyOf(ratios);
            ratios.forEach(AspectRatio::check);
            if (ratios.size() < 2) {
                throw new IllegalArgumentException("ratios must be two or more, not " + ratios);
            }
            for (int i = 1; i < ratios.size(); i++) {
                checkOrder(ratios.get(i - 1), ratios.get(i));
            }
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder();
            ratios.forEach(ratio -> out.append(out.isEmpty() ? '[' : ',').append(ratio.toPlainString()));
            return out.append(']').toString();
        }
    }

    private static void check(BigDecimal ratio) {
        if (!isRatio(ratio)) {
            throw new IllegalArgumentException("ratio must be 0.1 to 9.9999, not " + ratio);
        }
    }

    private static void checkOrder(BigDecimal less, BigDecimal more) {
        if (more.compareTo(less) <= 0) {
            throw new IllegalArgumentException("ratio must be more than " + less + ", not " + more);
        }
    }

    private static boolean isRatio(BigDecimal ratio) {
        return ratio.scale() >= 1
                && ratio.scale() <= 4
                && ratio.compareTo(new BigDecimal("0.1")) >= 0
                && ratio.compareTo(BigDecimal.TEN) < 0;
    }

    /** Reads what follows {@code sar=}. */
    static AspectRatio read(ValueScanner in) {
        if (!in.skip('[')) {
            return new One(ratio(in));
        }
        BigDecimal first = ratio(in);
        AspectRatio ratios = in.skip('-') ? new Between(first, ratioAfter(in, first)) : anyOf(in, first);
        in.expect(']');
        return ratios;
    }

    /** Reads what follows {@code par=}. */
    static Between readBetween(ValueScanner in) {
        in.expect('[');
        BigDecimal least = ratio(in);
        in.expect('-');
        BigDecimal most = ratioAfter(in, least);
        in.expect(']');
        return new Between(least, most);
    }

    private static AspectRatio anyOf(ValueScanner in, BigDecimal first) {
        List<BigDecimal> ratios = new ArrayList<>();
        ratios.add(first);
        do {
            in.expect(',');
            ratios.add(ratioAfter(in, ratios.get(ratios.size() - 1)));
        } while (in.isAt(','));
        return new AnyOf(ratios);
    }

    private static BigDecimal ratioAfter(ValueScanner in, BigDecimal less) {
        int from = in.offset();
        BigDecimal ratio = ratio(in);
        if (ratio.compareTo(less) <= 0) {
            in.back(from);
            throw in.malformed("ratio of more than " + less.toPlainString());
        }
        return ratio;
    }

    private static BigDecimal ratio(ValueScanner in) {
        int from = in.offset();
        BigDecimal ratio = in.decimal("ratio from 0.1 to 9.9999");
        if (!isRatio(ratio) || in.offset() - from != ratio.scale() + 2) {
            in.back(from);
            throw in.malformed("ratio from 0.1 to 9.9999");
        }
        return ratio;
    }
}
