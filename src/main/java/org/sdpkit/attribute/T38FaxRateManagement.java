package org.sdpkit.attribute;

/**
 * {@code a=T38FaxRateManagement:<rate management>}: how the rate of the fax is agreed on.
 *
 * @param method a token; its case is kept, and has no meaning: see {@link #sameAs}
 * @since 0.1.0
 */
public record T38FaxRateManagement(String method) {

    /** By a training check at each end, for TCP. */
    public static final T38FaxRateManagement LOCAL_TCF = new T38FaxRateManagement("localTCF");

    /** By a training check that is carried from end to end, for UDP. */
    public static final T38FaxRateManagement TRANSFERRED_TCF = new T38FaxRateManagement("transferredTCF");

    /** How it is read and written. */
    public static final AttributeType<T38FaxRateManagement> TYPE = AttributeType.named(
                    "T38FaxRateManagement", T38FaxRateManagement.class)
            .means("how the rate of the fax is agreed on")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("localTCF", "transferredTCF")
            .syntax(
                    in -> new T38FaxRateManagement(in.token("rate management", "")),
                    (fax, out) -> out.append(fax.method));

    public T38FaxRateManagement {
        Tokens.check("rate management", method);
    }

    /** Whether both say the same; implementations differ in case. */
    public boolean sameAs(T38FaxRateManagement other) {
        return method.equalsIgnoreCase(other.method);
    }
}
