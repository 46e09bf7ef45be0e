package org.sdpkit.attribute;

/**
 * {@code a=curr:<precondition type> <status type> <direction>}: what of a precondition is there.
 *
 * @param type of the precondition
 * @param status whose part of the way
 * @param direction which way
 * @since 0.1.0
 */
public record Curr(PreconditionType type, PreconditionStatus status, PreconditionDirection direction) {

    /** How it is read and written. */
    public static final AttributeType<Curr> TYPE = AttributeType.named("curr", Curr.class)
            .means("what of a precondition is there")
            .definedBy("RFC 3312 section 4")
            .at(Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .repeatable()
            .examples("qos e2e send", "qos local sendrecv", "sec e2e none")
            .syntax(Curr::read, Curr::write);

    private static Curr read(ValueScanner in) {
        PreconditionType type = new PreconditionType(in.token("precondition type", ""));
        in.spaces();
        PreconditionStatus status = PreconditionStatus.read(in);
        in.spaces();
        return new Curr(type, status, PreconditionDirection.read(in));
    }

    private void write(StringBuilder out) {
        out.append(type).append(' ').append(status).append(' ').append(direction);
    }
}
