package org.sdpkit.attribute;

import java.util.List;

/**
 * In which way sources belong together: the registry <i>Semantics for the "ssrc-group" SDP Attribute</i>.
 *
 * <p>Case counts: the names are registered in capitals and compared as they are.
 *
 * @param name a token
 * @since 0.1.0
 */
public record SsrcGroupSemantics(String name) {

    /** One flow in several encodings, such as retransmission: RFC 5576 section 4.2. */
    public static final SsrcGroupSemantics FID = new SsrcGroupSemantics("FID");

    /** Forward error correction: RFC 5576 section 4.2. */
    public static final SsrcGroupSemantics FEC = new SsrcGroupSemantics("FEC");

    /** Forward error correction: RFC 5956 section 4.3. */
    public static final SsrcGroupSemantics FEC_FR = new SsrcGroupSemantics("FEC-FR");

    /** Duplication: RFC 7104 section 3.2. */
    public static final SsrcGroupSemantics DUP = new SsrcGroupSemantics("DUP");

    /** Simulcast, in Chromium before RFC 8853; not registered. */
    public static final SsrcGroupSemantics SIM = new SsrcGroupSemantics("SIM");

    /** Those of the registry, in its order. */
    public static final List<SsrcGroupSemantics> REGISTERED = List.of(FID, FEC, FEC_FR, DUP);

    public SsrcGroupSemantics {
        Tokens.check("ssrc-group semantics", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
