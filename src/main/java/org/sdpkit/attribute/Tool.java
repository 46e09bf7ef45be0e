package org.sdpkit.attribute;

/**
 * {@code a=tool:<tool name and version>}: what made the description.
 *
 * @param toolNameAndVersion any text
 * @since 0.1.0
 */
public record Tool(String toolNameAndVersion) {

    /** How it is read and written. */
    public static final AttributeType<Tool> TYPE = AttributeType.named("tool", Tool.class)
            .means("what made the description")
            .definedBy("RFC 8866 section 6.3")
            .at(Level.SESSION)
            .mux(MuxCategory.NORMAL)
            .examples("foobar V3.2", "LIVE555 Streaming Media v2009.09.28")
            .syntax(
                    in -> new Tool(in.byteString("tool name and version")),
                    (value, out) -> out.append(value.toolNameAndVersion));

    public Tool {
        Tokens.checkByteString("tool name and version", toolNameAndVersion);
    }
}
