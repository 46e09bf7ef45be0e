package org.sdpkit.attribute;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The hash function of a fingerprint: the registry <i>Hash Function Textual Names</i>.
 *
 * <p>Case has no meaning (RFC 8122 section 5), but is kept.
 *
 * @param name a token
 * @since 0.1.0
 */
public record HashFunction(String name) {

    /** 20 bytes: RFC 8122 section 5. */
    public static final HashFunction SHA_1 = new HashFunction("sha-1");

    /** 28 bytes: RFC 8122 section 5. */
    public static final HashFunction SHA_224 = new HashFunction("sha-224");

    /** 32 bytes; what everyone must know: RFC 8122 section 5. */
    public static final HashFunction SHA_256 = new HashFunction("sha-256");

    /** 48 bytes: RFC 8122 section 5. */
    public static final HashFunction SHA_384 = new HashFunction("sha-384");

    /** 64 bytes: RFC 8122 section 5. */
    public static final HashFunction SHA_512 = new HashFunction("sha-512");

    /** 16 bytes; must not be used: RFC 8122 section 5. */
    public static final HashFunction MD5 = new HashFunction("md5");

    /** 16 bytes; must not be used: RFC 8122 section 5. */
    public static final HashFunction MD2 = new HashFunction("md2");

    /** Those of the registry, with the ones that must not be used at the end. */
    public static final List<HashFunction> REGISTERED = List.of(SHA_1, SHA_224, SHA_256, SHA_384, SHA_512, MD5, MD2);

    public HashFunction {
        Tokens.check("hash function", name);
    }

    /** Whether both are the same: case has no meaning. */
    public boolean sameAs(HashFunction other) {
        return name.equalsIgnoreCase(other.name);
    }

    /** The number of bytes it gives, if it is known. */
    public OptionalInt length() {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "md2", "md5" -> OptionalInt.of(16);
            case "sha-1" -> OptionalInt.of(20);
            case "sha-224" -> OptionalInt.of(28);
            case "sha-256" -> OptionalInt.of(32);
            case "sha-384" -> OptionalInt.of(48);
            case "sha-512" -> OptionalInt.of(64);
            default -> OptionalInt.empty();
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
