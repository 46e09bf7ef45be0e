package org.sdpkit.attribute;

/**
 * {@code a=T38FaxVersion:<version>}: the version of T.38.
 *
 * @param version 0 or more
 * @since 0.1.0
 */
public record T38FaxVersion(int version) {

    /** How it is read and written. */
    public static final AttributeType<T38FaxVersion> TYPE = AttributeType.named("T38FaxVersion", T38FaxVersion.class)
            .means("the version of T.38")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("0", "3")
            .syntax(
                    in -> new T38FaxVersion(in.integer("version", 0, Integer.MAX_VALUE)),
                    (value, out) -> out.append(value.version));

    public T38FaxVersion {
        if (version < 0) {
            throw new IllegalArgumentException("version must not be negative, as " + version + " is");
        }
    }
}
