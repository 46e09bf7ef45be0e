package org.sdpkit.attribute;

/**
 * {@code a=tls-id:<tls id>}: a name for the TLS or DTLS association; a new one asks for a new association.
 *
 * @param tlsId 20 to 255 letters, digits, {@code +}, {@code /}, {@code -} and {@code _}
 * @since 0.1.0
 */
public record TlsId(String tlsId) {

    /** How it is read and written. */
    public static final AttributeType<TlsId> TYPE = AttributeType.named("tls-id", TlsId.class)
            .means("a name for the TLS or DTLS association; a new one asks for a new association")
            .definedBy("RFC 8842 section 4")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .examples("abc3de65cddef001be82", "89J2LRATQ3ULA24G9AHWVR31VJWSLB68")
            .syntax(TlsId::read, (id, out) -> out.append(id.tlsId));

    private static final int SHORTEST = 20;
    private static final int LONGEST = 255;

    public TlsId {
        Tokens.checkRun("tls-id", tlsId, SHORTEST, LONGEST, TlsId::isTlsIdChar);
    }

    private static boolean isTlsIdChar(int c) {
        return Chars.isIce(c) || c == '-' || c == '_';
    }

    private static TlsId read(ValueScanner in) {
        return new TlsId(in.run("tls-id", SHORTEST, LONGEST, TlsId::isTlsIdChar));
    }
}
