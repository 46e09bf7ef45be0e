package org.sdpkit.attribute;

/**
 * {@code a=des:<precondition type> <strength> <status type> <direction>}: what of a precondition should be there.
 *
 * @param type of the precondition
 * @param strength how much it should
 * @param status whose part of the way
 * @param direction which way
 * @since 0.1.0
 */
public record Des(
        PreconditionType type, Strength strength, PreconditionStatus status, PreconditionDirection direction) {

    /** How it is read and written. */
    public static final AttributeType<Des> TYPE = AttributeType.named("des", Des.class)
            .means("what of a precondition should be there")
            .definedBy("RFC 3312 section 4")
            .at(Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .repeatable()
            .examples("qos mandatory e2e recv", "qos optional local sendrecv", "sec none e2e sendrecv")
            .syntax(Des::read, Des::write);

    /**
     * How much a precondition should be there.
     *
     * @since 0.1.0
     */
    public enum Strength {
        /** The call waits for it. */
        MANDATORY,
        /** The call goes on without it. */
        OPTIONAL,
        /** It is not asked for. */
        NONE,
        /** It could not be had; only in refusals. */
        FAILURE,
        /** It is not known; only in refusals. */
        UNKNOWN
    }

    private static Des read(ValueScanner in) {
        PreconditionType type = new PreconditionType(in.token("precondition type", ""));
        in.spaces();
        Strength strength = in.constant("mandatory, optional, none, failure or unknown", Strength.class);
        in.spaces();
        PreconditionStatus status = PreconditionStatus.read(in);
        in.spaces();
        return new Des(type, strength, status, PreconditionDirection.read(in));
    }

    private void write(StringBuilder out) {
        out.append(type)
                .append(' ')
                .append(AttributeType.flagName(strength))
                .append(' ')
                .append(status)
                .append(' ')
                .append(direction);
    }
}
