package org.sdpkit.attribute;

import java.util.HexFormat;

/**
 * {@code a=fingerprint:<hash function> <fingerprint>}: the hash of a certificate that the side shows in its (D)TLS
 * handshake.
 *
 * <p>RFC 8122 writes the bytes in capitals; small letters are read too, since agents of the first years write them.
 *
 * @param hashFunction how it is made
 * @param fingerprint bytes, each two hexadecimal digits, with colons between them
 * @since 0.1.0
 */
public record Fingerprint(HashFunction hashFunction, String fingerprint) {

    /** How it is read and written. */
    public static final AttributeType<Fingerprint> TYPE = AttributeType.named("fingerprint", Fingerprint.class)
            .means("the hash of a certificate that the side shows in its (D)TLS handshake")
            .definedBy("RFC 8122 section 5")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .repeatable()
            .inherits(Inheritance.OVERRIDE, "RFC 8122 section 5")
            .examples(
                    "sha-256 19:E2:1C:3B:4B:9F:81:E6:B8:5C:F4:A5:A8:D8:73:04:BB:05:2F:70:9F:04:A9:0E:05:E9:26:33:E8:70:88:A2",
                    "SHA-1 4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB",
                    "sha-1 99:41:49:83:4a:97:0e:1f:ef:6d:f7:c9:c7:70:9d:1f:66:79:a8:07")
            .syntax(Fingerprint::read, Fingerprint::write);

    private static final int BYTE = 3;

    public Fingerprint {
        boolean legal = fingerprint.length() % BYTE == BYTE - 1;
        for (int i = 0; legal && i < fingerprint.length(); i += BYTE) {
            legal = Chars.isHex(fingerprint.charAt(i))
                    && Chars.isHex(fingerprint.charAt(i + 1))
                    && (i + 2 == fingerprint.length() || fingerprint.charAt(i + 2) == ':');
        }
        if (!legal) {
            throw new IllegalArgumentException(
                    "fingerprint must be hexadecimal bytes and colons, not \"" + fingerprint + "\"");
        }
    }

    /** A fingerprint of these bytes, in capitals. */
    public static Fingerprint of(HashFunction hashFunction, byte[] bytes) {
        return new Fingerprint(
                hashFunction, HexFormat.ofDelimiter(":").withUpperCase().formatHex(bytes));
    }

    /** The bytes. */
    public byte[] bytes() {
        return HexFormat.ofDelimiter(":").parseHex(fingerprint);
    }

    /** Whether both are the same: case has no meaning. */
    public boolean sameAs(Fingerprint other) {
        return hashFunction.sameAs(other.hashFunction) && fingerprint.equalsIgnoreCase(other.fingerprint);
    }

    private static Fingerprint read(ValueScanner in) {
        HashFunction hashFunction = new HashFunction(in.token("hash function", ""));
        in.spaces();
        int from = in.offset();
        do {
            in.hexByte();
        } while (in.skip(':'));
        return new Fingerprint(hashFunction, in.since(from));
    }

    private void write(StringBuilder out) {
        out.append(hashFunction).append(' ').append(fingerprint);
    }
}
