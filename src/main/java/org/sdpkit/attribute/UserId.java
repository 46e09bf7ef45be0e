package org.sdpkit.attribute;

/**
 * {@code a=userid:<user id>}: who the floor control client is in the conference.
 *
 * @param userId 0 to 65535
 * @since 0.1.0
 */
public record UserId(int userId) {

    private static final int LARGEST = 65_535;

    /** How it is read and written. */
    public static final AttributeType<UserId> TYPE = AttributeType.named("userid", UserId.class)
            .means("who the floor control client is in the conference")
            .definedBy("RFC 8856 section 5.3")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("1234")
            .syntax(in -> new UserId(in.integer("user id", 0, LARGEST)), (value, out) -> out.append(value.userId));

    public UserId {
        if (userId < 0 || userId > LARGEST) {
            throw new IllegalArgumentException("user id must be 0 to " + LARGEST + ", not " + userId);
        }
    }
}
