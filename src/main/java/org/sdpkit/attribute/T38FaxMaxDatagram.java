package org.sdpkit.attribute;

/**
 * {@code a=T38FaxMaxDatagram:<octets>}: the largest payload of a packet that can be received. {@code T38MaxDatagram} is met as well.
 *
 * @param name the name of the attribute as it is spelled
 * @param octets 0 or more
 * @since 0.1.0
 */
public record T38FaxMaxDatagram(String name, long octets) {

    private static final String NAME = "T38FaxMaxDatagram";
    private static final String ALSO = "T38MaxDatagram";

    private static final long LARGEST = 4_294_967_295L;

    /** How it is read and written. */
    public static final AttributeType<T38FaxMaxDatagram> TYPE = AttributeType.named(NAME, T38FaxMaxDatagram.class)
            .alsoNamed(T38FaxMaxDatagram::name, ALSO)
            .means("the largest payload of a packet that can be received")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("320")
            .namedSyntax(
                    (name, in) -> new T38FaxMaxDatagram(name, in.integer("octets", 0, LARGEST)),
                    (value, out) -> out.append(value.octets));

    public T38FaxMaxDatagram {
        if (!name.equals(NAME) && !name.equals(ALSO)) {
            throw new IllegalArgumentException("name must be " + NAME + " or " + ALSO + ", not " + name);
        }
        if (octets < 0 || octets > LARGEST) {
            throw new IllegalArgumentException("octets must be 0 to " + LARGEST + ", not " + octets);
        }
    }

    /** Under its registered name. */
    public T38FaxMaxDatagram(long octets) {
        this(NAME, octets);
    }
}
