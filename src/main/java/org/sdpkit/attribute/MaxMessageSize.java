package org.sdpkit.attribute;

/**
 * {@code a=max-message-size:<max message size>}: the longest message that the side receives over SCTP.
 *
 * @param maxMessageSize in bytes, up to 18 digits; 0 for any length, 65536 where nothing is said
 * @since 0.1.0
 */
public record MaxMessageSize(long maxMessageSize) {

    /** How it is read and written. */
    public static final AttributeType<MaxMessageSize> TYPE = AttributeType.named(
                    "max-message-size", MaxMessageSize.class)
            .means("the longest message that the side receives over SCTP")
            .definedBy("RFC 8841 section 6.2")
            .at(Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .examples("100000", "262144", "0")
            .syntax(
                    in -> new MaxMessageSize(in.integer("message size in bytes", 0, 999_999_999_999_999_999L)),
                    (value, out) -> out.append(value.maxMessageSize));

    public MaxMessageSize {
        Tokens.checkRange("message size", maxMessageSize, 0, 999_999_999_999_999_999L);
    }
}
