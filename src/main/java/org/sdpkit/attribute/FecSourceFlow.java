package org.sdpkit.attribute;

import java.util.OptionalInt;

/**
 * {@code a=fec-source-flow: id=<id>[; tag-len=<tag length>]}: media that is protected by forward error correction.
 *
 * <p>A missing space is let pass.
 *
 * @param id of the flow, 0 to 4294967295
 * @param tagLength of what is added to each packet, in bytes, 1 or more
 * @since 0.1.0
 */
public record FecSourceFlow(long id, OptionalInt tagLength) {

    /** How it is read and written. */
    public static final AttributeType<FecSourceFlow> TYPE = AttributeType.named("fec-source-flow", FecSourceFlow.class)
            .means("media that is protected by forward error correction")
            .definedBy("RFC 6364 section 4.4")
            .at(Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .examples(" id=0", " id=3; tag-len=4")
            .syntax(FecSourceFlow::read, FecSourceFlow::write);

    private static final long LARGEST_ID = 4_294_967_295L;

    public FecSourceFlow {
        Tokens.checkRange("id", id, 0, LARGEST_ID);
        tagLength.ifPresent(length -> Tokens.checkRange("tag length", length, 1, Integer.MAX_VALUE));
    }

    private static FecSourceFlow read(ValueScanner in) {
        in.skipSpaces();
        in.expect("id=");
        long id = in.integer("id", 0, LARGEST_ID);
        if (!in.skip(';')) {
            return new FecSourceFlow(id, OptionalInt.empty());
        }
        in.skipSpaces();
        in.expect("tag-len=");
        return new FecSourceFlow(id, OptionalInt.of(in.integer("tag length", 1, Integer.MAX_VALUE)));
    }

    private void write(StringBuilder out) {
        out.append(" id=").append(id);
        tagLength.ifPresent(length -> out.append("; tag-len=").append(length));
    }
}
