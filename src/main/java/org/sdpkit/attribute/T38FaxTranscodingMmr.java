package org.sdpkit.attribute;

import java.util.Optional;

/**
 * {@code a=T38FaxTranscodingMMR[:0|:1]}: whether pages can be converted to MMR on the way.
 *
 * @param value what stands behind the colon: 1 is true, 0 is false; empty where it is a flag
 * @since 0.1.0
 */
public record T38FaxTranscodingMmr(Optional<Boolean> value) {

    /** How it is read and written. */
    public static final AttributeType<T38FaxTranscodingMmr> TYPE = AttributeType.named(
                    "T38FaxTranscodingMMR", T38FaxTranscodingMmr.class)
            .means("whether pages can be converted to MMR on the way")
            .definedBy("ITU-T T.38 Annex D")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("0", "1")
            .bare(new T38FaxTranscodingMmr(Optional.empty()))
            .syntax(
                    in -> new T38FaxTranscodingMmr(T38Switches.read(in)),
                    (set, out) -> T38Switches.write(set.value, out));

    /** Whether it is set: as a flag, or to 1. */
    public boolean isSet() {
        return value.orElse(true);
    }
}
