package org.sdpkit.attribute;

import java.util.OptionalInt;

/**
 * {@code a=T38FaxUdpECDepth:<minred> [<maxred>]}: how many earlier packets are sent again with each.
 *
 * @param minred at least so many
 * @param maxred at most so many
 * @since 0.1.0
 */
public record T38FaxUdpEcDepth(int minred, OptionalInt maxred) {

    /** How it is read and written. */
    public static final AttributeType<T38FaxUdpEcDepth> TYPE = AttributeType.named(
                    "T38FaxUdpECDepth", T38FaxUdpEcDepth.class)
            .means("how many earlier packets are sent again with each")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("1 3", "2")
            .syntax(T38FaxUdpEcDepth::read, T38FaxUdpEcDepth::write);

    public T38FaxUdpEcDepth {
        if (minred < 0 || maxred.orElse(0) < 0) {
            throw new IllegalArgumentException("redundancy must not be negative, as " + minred + " " + maxred);
        }
    }

    private static T38FaxUdpEcDepth read(ValueScanner in) {
        int minred = in.integer("least redundancy", 0, Integer.MAX_VALUE);
        if (in.isAtEnd()) {
            return new T38FaxUdpEcDepth(minred, OptionalInt.empty());
        }
        in.spaces();
        return new T38FaxUdpEcDepth(minred, OptionalInt.of(in.integer("largest redundancy", 0, Integer.MAX_VALUE)));
    }

    private void write(StringBuilder out) {
        out.append(minred);
        maxred.ifPresent(most -> out.append(' ').append(most));
    }
}
