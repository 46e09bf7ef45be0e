package org.sdpkit.attribute;

/**
 * What is said of a capability in {@code a=cpar}, {@code a=cparmin} and {@code a=cparmax}: a whole line of type {@code a=} or
 * {@code b=} (RFC 3407 section 3, <i>cap-par</i>).
 *
 * @since 0.1.0
 */
public sealed interface CapabilityParameter {

    /**
     * {@code a=<attribute>}.
     *
     * @param attribute name and value
     */
    record OfAttribute(Nested attribute) implements CapabilityParameter {

        @Override
        public String toString() {
            return "a=" + attribute;
        }
    }

    /**
     * {@code b=<bwtype>:<bandwidth>}.
     *
     * @param bandwidthType a token, such as {@code AS}
     * @param bandwidth in the unit of the type
     */
    record OfBandwidth(String bandwidthType, long bandwidth) implements CapabilityParameter {

        public OfBandwidth {
            Bandwidths.check(bandwidthType, bandwidth);
        }

        @Override
        public String toString() {
            return "b=" + bandwidthType + ":" + bandwidth;
        }
    }
}
