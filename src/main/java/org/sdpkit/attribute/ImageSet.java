package org.sdpkit.attribute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code [x=<pixels>,y=<pixels>,sar=<ratios>,par=<ratios>,q=<preference>]}: images of these sizes, in
 * {@code a=imageattr}.
 *
 * <p>It is written in this order.
 *
 * @param x the width in pixels
 * @param y the height in pixels
 * @param sar the aspect ratio of a sample, where it is said; 1 where it is not
 * @param par the aspect ratio of the picture, from one to another
 * @param q how much it is preferred, 0.0 to 1.0; 0.5 where it is not said
 * @param others parameters that are not known
 * @since 0.1.0
 */
public record ImageSet(
        ImageSize x,
        ImageSize y,
        Optional<AspectRatio> sar,
        Optional<AspectRatio.Between> par,
        Optional<BigDecimal> q,
        List<Parameter> others) {

    private static final int MOST_DECIMALS = 2;

    public ImageSet {
        q.ifPresent(preference -> {
            if (!isPreference(preference)) {
                throw new IllegalArgumentException("q must be 0.0 to 1.0, not " + preference);
            }
        });
        others = List.copyOf(others);
    }

    /** A set that says nothing but sizes. */
    public ImageSet(ImageSize x, ImageSize y) {
        this(x, y, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * A parameter that is not known.
     *
     * @param name a token, and none of x, y, sar, par and q
     * @param value without spaces; without commas, unless all of it stands in brackets
     * @since 0.1.0
     */
    public record Parameter(String name, String value) {

        private static final List<String> KNOWN = List.of("x", "y", "sar", "par", "q");

        public Parameter {
            Tokens.check("name", name);
            if (KNOWN.contains(name)) {
                throw new IllegalArgumentException("name must be none of " + KNOWN + ", not " + name);
            }
            if (!isValue(value)) {
                throw new IllegalArgumentException("value of " + name + " must not be \"" + value + "\"");
            }
        }

        private static boolean isValue(String value) {
            boolean isBracketed = value.startsWith("[");
            String inside = isBracketed ? value.substring(1, Math.max(1, value.length() - 1)) : value;
            boolean legal = Tokens.isVisible(inside) && inside.indexOf(']') < 0;
            return isBracketed ? legal && value.endsWith("]") : legal && inside.indexOf(',') < 0;
        }

        private static Parameter read(ValueScanner in, String name) {
            if (in.skip('[')) {
                String inside = in.word("value", "]", Tokens::isVisible);
                in.expect(']');
                return new Parameter(name, "[" + inside + "]");
            }
            return new Parameter(name, in.word("value", ",]", Tokens::isVisible));
        }
    }

    static ImageSet read(ValueScanner in) {
        in.expect('[');
        in.expect('x');
        in.expect('=');
        ImageSize x = ImageSize.read(in);
        in.expect(',');
        in.expect('y');
        in.expect('=');
        ImageSize y = ImageSize.read(in);
        ImageSet set = new ImageSet(x, y);
        while (in.skip(',')) {
            set = set.and(in);
        }
        in.expect(']');
        return set;
    }

    private ImageSet and(ValueScanner in) {
        int from = in.offset();
        String name = in.token("parameter", "");
        if (isTaken(name)) {
            in.back(from);
            throw in.malformed("another parameter than " + name);
        }
        in.expect('=');
        return switch (name) {
            case "sar" -> new ImageSet(x, y, Optional.of(AspectRatio.read(in)), par, q, others);
            case "par" -> new ImageSet(x, y, sar, Optional.of(AspectRatio.readBetween(in)), q, others);
            case "q" -> new ImageSet(x, y, sar, par, Optional.of(preference(in)), others);
            default -> {
                List<Parameter> more = new ArrayList<>(others);
                more.add(Parameter.read(in, name));
                yield new ImageSet(x, y, sar, par, q, more);
            }
        };
    }

    private boolean isTaken(String name) {
        return switch (name) {
            case "x", "y" -> true;
            case "sar" -> sar.isPresent();
            case "par" -> par.isPresent();
            case "q" -> q.isPresent();
            default -> false;
        };
    }

    private static BigDecimal preference(ValueScanner in) {
        int from = in.offset();
        BigDecimal preference = in.decimal("preference from 0.0 to 1.0");
        if (!isPreference(preference) || in.offset() - from != preference.scale() + 2) {
            in.back(from);
            throw in.malformed("preference from 0.0 to 1.0");
        }
        return preference;
    }

    private static boolean isPreference(BigDecimal preference) {
        return preference.signum() >= 0
                && preference.compareTo(BigDecimal.ONE) <= 0
                && preference.scale() >= 1
                && preference.scale() <= MOST_DECIMALS;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("[x=").append(x).append(",y=").append(y);
        sar.ifPresent(ratio -> out.append(",sar=").append(ratio));
        par.ifPresent(ratio -> out.append(",par=").append(ratio));
        q.ifPresent(preference -> out.append(",q=").append(preference.toPlainString()));
        others.forEach(other -> out.append(',').append(other.name).append('=').append(other.value));
        return out.append(']').toString();
    }
}
