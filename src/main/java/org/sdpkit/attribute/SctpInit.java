package org.sdpkit.attribute;

/**
 * {@code a=sctp-init:<init chunk>}: the first chunk of SCTP, which saves a round trip. Not registered.
 *
 * @param initChunk in base64
 * @since 0.1.0
 */
public record SctpInit(String initChunk) {

    /** How it is read and written. */
    public static final AttributeType<SctpInit> TYPE = AttributeType.named("sctp-init", SctpInit.class)
            .means("the first chunk of SCTP, which saves a round trip")
            .definedBy("draft-hancke-tsvwg-snap")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("Q29va2llTW9uc3Rlcg==")
            .syntax(in -> new SctpInit(in.base64("INIT chunk")), (value, out) -> out.append(value.initChunk));

    public SctpInit {
        Tokens.checkBase64("INIT chunk", initChunk);
    }
}
