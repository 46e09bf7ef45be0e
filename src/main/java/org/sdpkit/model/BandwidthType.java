package org.sdpkit.model;

import java.util.List;
import org.sdpkit.attribute.FieldType;

/**
 * What a bandwidth is a limit of, and its unit: the registry <i>bwtype</i>.
 *
 * <p>Case counts (RFC 8866 section 5).
 *
 * @param name a token
 * @since 0.1.0
 */
public record BandwidthType(String name) {

    /** Conference total, in kilobits per second: RFC 8866 section 5.8. */
    public static final BandwidthType CT = new BandwidthType("CT");

    /** Application specific, in kilobits per second: RFC 8866 section 5.8. */
    public static final BandwidthType AS = new BandwidthType("AS");

    /** RTCP of active senders, in bits per second: RFC 3556. */
    public static final BandwidthType RS = new BandwidthType("RS");

    /** RTCP of all others, in bits per second: RFC 3556. */
    public static final BandwidthType RR = new BandwidthType("RR");

    /** Transport independent, in bits per second: RFC 3890. */
    public static final BandwidthType TIAS = new BandwidthType("TIAS");

    /** Those of the registry, in its order, with the obsolete {@code X-} form left out. */
    public static final List<BandwidthType> REGISTERED = List.of(CT, AS, RS, RR, TIAS);

    public BandwidthType {
        FieldType.checkToken("bandwidth type", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
