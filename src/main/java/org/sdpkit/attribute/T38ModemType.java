package org.sdpkit.attribute;

/**
 * {@code a=T38ModemType:<modem type>}: which faxes can be carried.
 *
 * @param modem a token; its case is kept, and has no meaning: see {@link #sameAs}
 * @since 0.1.0
 */
public record T38ModemType(String modem) {

    /** Those of group 3. */
    public static final T38ModemType G3_FAX_ONLY = new T38ModemType("t38G3FaxOnly");

    /** Those of group 3 and of V.34. */
    public static final T38ModemType G3_AND_SUPER_G3 = new T38ModemType("t38G3AndSuperG3");

    /** How it is read and written. */
    public static final AttributeType<T38ModemType> TYPE = AttributeType.named("T38ModemType", T38ModemType.class)
            .means("which faxes can be carried")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("t38G3FaxOnly", "t38G3AndSuperG3")
            .syntax(in -> new T38ModemType(in.token("modem type", "")), (fax, out) -> out.append(fax.modem));

    public T38ModemType {
        Tokens.check("modem type", modem);
    }

    /** Whether both say the same; implementations differ in case. */
    public boolean sameAs(T38ModemType other) {
        return modem.equalsIgnoreCase(other.modem);
    }
}
