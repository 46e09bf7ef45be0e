package org.sdpkit.attribute;

import java.util.Locale;

/**
 * {@code a=dtls-message:<role> <value>}: the first message of the DTLS handshake, in an expired draft. Not registered.
 *
 * @param role whose message it is
 * @param value the message in base64
 * @since 0.1.0
 */
public record DtlsMessage(Role role, String value) {

    /** How it is read and written. */
    public static final AttributeType<DtlsMessage> TYPE = AttributeType.named("dtls-message", DtlsMessage.class)
            .means("the first message of the DTLS handshake, in an expired draft")
            .definedBy("draft-rescorla-dtls-in-sdp")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TBD)
            .inherits(Inheritance.OVERRIDE, "RFC 8866 section 5")
            .examples("client SGVsbG8gV29ybGQ=", "server SGVsbG8gV29ybGQ=")
            .syntax(DtlsMessage::read, DtlsMessage::write);

    /** Whose message it is. */
    public enum Role {
        /** Of the side that begins the handshake. */
        CLIENT,
        /** Of the other side. */
        SERVER
    }

    public DtlsMessage {
        Tokens.checkBase64("message", value);
    }

    private static DtlsMessage read(ValueScanner in) {
        Role role = in.constant(Role.class);
        in.spaces();
        return new DtlsMessage(role, in.base64("message"));
    }

    private void write(StringBuilder out) {
        out.append(role.name().toLowerCase(Locale.ROOT)).append(' ').append(value);
    }
}
