package org.sdpkit.attribute;

/**
 * {@code a=conf:<precondition type> <status type> <direction>}: what of a precondition the other side should tell when it is there.
 *
 * @param type of the precondition
 * @param status whose part of the way
 * @param direction which way
 * @since 0.1.0
 */
public record Conf(PreconditionType type, PreconditionStatus status, PreconditionDirection direction) {

    /** How it is read and written. */
    public static final AttributeType<Conf> TYPE = AttributeType.named("conf", Conf.class)
            .means("what of a precondition the other side should tell when it is there")
            .definedBy("RFC 3312 section 4")
            .at(Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .repeatable()
            .examples("qos remote recv", "conn e2e sendrecv")
            .syntax(Conf::read, Conf::write);

    private static Conf read(ValueScanner in) {
        PreconditionType type = new PreconditionType(in.token("precondition type", ""));
        in.spaces();
        PreconditionStatus status = PreconditionStatus.read(in);
        in.spaces();
        return new Conf(type, status, PreconditionDirection.read(in));
    }

    private void write(StringBuilder out) {
        out.append(type).append(' ').append(status).append(' ').append(direction);
    }
}
