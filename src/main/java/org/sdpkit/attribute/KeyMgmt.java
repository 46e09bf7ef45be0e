package org.sdpkit.attribute;

/**
 * {@code a=key-mgmt:<protocol identifier> <key management data>}: a message of a key management protocol.
 *
 * @param protocolIdentifier whose message it is
 * @param data the message in base64
 * @since 0.1.0
 */
public record KeyMgmt(KeyManagementProtocol protocolIdentifier, String data) {

    /** How it is read and written. */
    public static final AttributeType<KeyMgmt> TYPE = AttributeType.named("key-mgmt", KeyMgmt.class)
            .means("a message of a key management protocol")
            .definedBy("RFC 4567 section 3.1")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .repeatable()
            .inherits(Inheritance.OVERRIDE, "RFC 4567 section 3.1")
            .examples("mikey AQAFgM0XflABAAAAAAAAAAAAAAsA", "mikey AQAFgM0XflABAAAAAAAAAAAAAAsAyA==")
            .syntax(KeyMgmt::read, KeyMgmt::write);

    public KeyMgmt {
        Tokens.checkBase64("key management data", data);
    }

    private static KeyMgmt read(ValueScanner in) {
        in.skip(' '); // key-mgmt-att-value = 0*1SP prtcl-id …
        KeyManagementProtocol protocol = new KeyManagementProtocol(in.token("protocol identifier", ""));
        in.spaces();
        return new KeyMgmt(protocol, in.base64("key management data"));
    }

    private void write(StringBuilder out) {
        out.append(protocolIdentifier).append(' ').append(data);
    }
}
