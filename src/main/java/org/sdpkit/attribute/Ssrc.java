package org.sdpkit.attribute;

/**
 * {@code a=ssrc:<ssrc id> <attribute>[:<value>]}: a property of one source of RTP.
 *
 * @param ssrcId an unsigned number of 32 bits
 * @param attribute its property
 * @since 0.1.0
 */
public record Ssrc(long ssrcId, Nested attribute) {

    /** How it is read and written. */
    public static final AttributeType<Ssrc> TYPE = AttributeType.named("ssrc", Ssrc.class)
            .means("a property of one source of RTP")
            .definedBy("RFC 5576 section 4.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .examples(
                    "4112531724 cname:user@example.com",
                    "905965261 msid:- 2ebeb64c-2eb3-4c4f-b5d5-d578245b969e",
                    "1 flag")
            .syntax(Ssrc::read, Ssrc::write);

    private static final long LARGEST = 4294967295L;

    public Ssrc {
        check(ssrcId);
    }

    /** Refuses what is no SSRC. */
    static void check(long ssrcId) {
        Tokens.checkRange("SSRC", ssrcId, 0, LARGEST);
    }

    /** Expects an SSRC. */
    static long readId(ValueScanner in) {
        return in.integer("SSRC", 0, LARGEST);
    }

    private static Ssrc read(ValueScanner in) {
        long ssrcId = readId(in);
        in.spaces();
        return new Ssrc(ssrcId, Nested.read(in));
    }

    private void write(StringBuilder out) {
        out.append(ssrcId).append(' ').append(attribute);
    }
}
