package org.sdpkit.attribute;

import java.util.List;

/**
 * In which way media descriptions belong together: the registry <i>Semantics for the "group" SDP Attribute</i>.
 *
 * <p>Case counts: the names are registered in capitals and compared as they are.
 *
 * @param name a token
 * @since 0.1.0
 */
public record GroupSemantics(String name) {

    /** Lip synchronization: RFC 5888 section 7. */
    public static final GroupSemantics LS = new GroupSemantics("LS");

    /** Flow identification: RFC 5888 section 8. */
    public static final GroupSemantics FID = new GroupSemantics("FID");

    /** Single reservation flow: RFC 3524. */
    public static final GroupSemantics SRF = new GroupSemantics("SRF");

    /** Alternative network addresses, replaced by ICE: RFC 4091. */
    public static final GroupSemantics ANAT = new GroupSemantics("ANAT");

    /** Forward error correction, deprecated for {@code FEC-FR}: RFC 5956. */
    public static final GroupSemantics FEC = new GroupSemantics("FEC");

    /** Forward error correction: RFC 5956 section 4.1. */
    public static final GroupSemantics FEC_FR = new GroupSemantics("FEC-FR");

    /** Composite session, of FLUTE: draft-mehta-rmt-flute-sdp-05. */
    public static final GroupSemantics CS = new GroupSemantics("CS");

    /** Decoding dependency: RFC 5583 section 5.2.1. */
    public static final GroupSemantics DDP = new GroupSemantics("DDP");

    /** Duplication: RFC 7104 section 3.1. */
    public static final GroupSemantics DUP = new GroupSemantics("DUP");

    /** One stream is spliced into another: RFC 8286. */
    public static final GroupSemantics SPLICE = new GroupSemantics("SPLICE");

    /** One transport for all: RFC 9143. */
    public static final GroupSemantics BUNDLE = new GroupSemantics("BUNDLE");

    /** Controlled by CLUE: RFC 8848. */
    public static final GroupSemantics CLUE = new GroupSemantics("CLUE");

    /** Components of visual volumetric video: draft-ietf-avtcore-rtp-v3c. */
    public static final GroupSemantics V3C = new GroupSemantics("V3C");

    /** Those of the registry, in its order. */
    public static final List<GroupSemantics> REGISTERED =
            List.of(LS, FID, SRF, ANAT, FEC, FEC_FR, CS, DDP, DUP, SPLICE, BUNDLE, CLUE, V3C);

    public GroupSemantics {
        Tokens.check("group semantics", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
