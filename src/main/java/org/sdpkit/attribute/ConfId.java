package org.sdpkit.attribute;

/**
 * {@code a=confid:<conference id>}: which conference BFCP is about.
 *
 * @param conferenceId 0 to 4294967295
 * @since 0.1.0
 */
public record ConfId(long conferenceId) {

    private static final long LARGEST = 4_294_967_295L;

    /** How it is read and written. */
    public static final AttributeType<ConfId> TYPE = AttributeType.named("confid", ConfId.class)
            .means("which conference BFCP is about")
            .definedBy("RFC 8856 section 5.2")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("4321")
            .syntax(
                    in -> new ConfId(in.integer("conference id", 0, LARGEST)),
                    (value, out) -> out.append(value.conferenceId));

    public ConfId {
        if (conferenceId < 0 || conferenceId > LARGEST) {
            throw new IllegalArgumentException("conference id must be 0 to " + LARGEST + ", not " + conferenceId);
        }
    }
}
