package org.sdpkit.attribute;

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

    /** Forward error correction: RFC 5956 section 4.1. */
    public static final GroupSemantics FEC_FR = new GroupSemantics("FEC-FR");

    /** Decoding dependency: RFC 5583 section 5.2.1. */
    public static final GroupSemantics DDP = new GroupSemantics("DDP");

    /** Duplication: RFC 7104 section 3.1. */
    public static final GroupSemantics DUP = new GroupSemantics("DUP");

    /** One transport for all: RFC 9143. */
    public static final GroupSemantics BUNDLE = new GroupSemantics("BUNDLE");

    public GroupSemantics {
        Tokens.check("group semantics", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
