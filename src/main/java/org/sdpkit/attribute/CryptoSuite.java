package org.sdpkit.attribute;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The algorithms of SRTP for {@code a=crypto}: the registry <i>SRTP Crypto Suite Registrations</i>.
 *
 * <p>Case has no meaning (RFC 4568 section 4), but is kept.
 *
 * @param name letters, digits and underscores
 * @since 0.1.0
 */
public record CryptoSuite(String name) {

    /** RFC 4568 section 6.2.1: a key of 16 bytes, a salt of 14. */
    public static final CryptoSuite AES_CM_128_HMAC_SHA1_80 = new CryptoSuite("AES_CM_128_HMAC_SHA1_80");

    /** RFC 4568 section 6.2.2: a key of 16 bytes, a salt of 14. */
    public static final CryptoSuite AES_CM_128_HMAC_SHA1_32 = new CryptoSuite("AES_CM_128_HMAC_SHA1_32");

    /** RFC 4568 section 6.2.3: a key of 16 bytes, a salt of 14. */
    public static final CryptoSuite F8_128_HMAC_SHA1_80 = new CryptoSuite("F8_128_HMAC_SHA1_80");

    /** RFC 5669: a key of 16 bytes, a salt of 14. */
    public static final CryptoSuite SEED_CTR_128_HMAC_SHA1_80 = new CryptoSuite("SEED_CTR_128_HMAC_SHA1_80");

    /** RFC 5669: a key of 16 bytes, a salt of 12. */
    public static final CryptoSuite SEED_128_CCM_80 = new CryptoSuite("SEED_128_CCM_80");

    /** RFC 5669: a key of 16 bytes, a salt of 12. */
    public static final CryptoSuite SEED_128_GCM_96 = new CryptoSuite("SEED_128_GCM_96");

    /** RFC 6188: a key of 24 bytes, a salt of 14. */
    public static final CryptoSuite AES_192_CM_HMAC_SHA1_80 = new CryptoSuite("AES_192_CM_HMAC_SHA1_80");

    /** RFC 6188: a key of 24 bytes, a salt of 14. */
    public static final CryptoSuite AES_192_CM_HMAC_SHA1_32 = new CryptoSuite("AES_192_CM_HMAC_SHA1_32");

    /** RFC 6188: a key of 32 bytes, a salt of 14. */
    public static final CryptoSuite AES_256_CM_HMAC_SHA1_80 = new CryptoSuite("AES_256_CM_HMAC_SHA1_80");

    /** RFC 6188: a key of 32 bytes, a salt of 14. */
    public static final CryptoSuite AES_256_CM_HMAC_SHA1_32 = new CryptoSuite("AES_256_CM_HMAC_SHA1_32");

    /** RFC 7714: a key of 16 bytes, a salt of 12. */
    public static final CryptoSuite AEAD_AES_128_GCM = new CryptoSuite("AEAD_AES_128_GCM");

    /** RFC 7714: a key of 32 bytes, a salt of 12. */
    public static final CryptoSuite AEAD_AES_256_GCM = new CryptoSuite("AEAD_AES_256_GCM");

    /** Those of the registry, in its order. */
    public static final List<CryptoSuite> REGISTERED = List.of(
            AES_CM_128_HMAC_SHA1_80,
            AES_CM_128_HMAC_SHA1_32,
            F8_128_HMAC_SHA1_80,
            SEED_CTR_128_HMAC_SHA1_80,
            SEED_128_CCM_80,
            SEED_128_GCM_96,
            AES_192_CM_HMAC_SHA1_80,
            AES_192_CM_HMAC_SHA1_32,
            AES_256_CM_HMAC_SHA1_80,
            AES_256_CM_HMAC_SHA1_32,
            AEAD_AES_128_GCM,
            AEAD_AES_256_GCM);

    public CryptoSuite {
        Tokens.checkRun("crypto suite", name, Crypto::isName);
    }

    /** Whether both are the same: case has no meaning. */
    public boolean sameAs(CryptoSuite other) {
        return name.equalsIgnoreCase(other.name);
    }

    /** The length of the master key in bytes, if it is known. */
    public OptionalInt keyLength() {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "AES_CM_128_HMAC_SHA1_80",
                    "AES_CM_128_HMAC_SHA1_32",
                    "F8_128_HMAC_SHA1_80",
                    "SEED_CTR_128_HMAC_SHA1_80",
                    "SEED_128_CCM_80",
                    "SEED_128_GCM_96",
                    "AEAD_AES_128_GCM" -> OptionalInt.of(16);
            case "AES_192_CM_HMAC_SHA1_80", "AES_192_CM_HMAC_SHA1_32" -> OptionalInt.of(24);
            case "AES_256_CM_HMAC_SHA1_80", "AES_256_CM_HMAC_SHA1_32", "AEAD_AES_256_GCM" -> OptionalInt.of(32);
            default -> OptionalInt.empty();
        };
    }

    /** The length of the master salt in bytes, if it is known. */
    public OptionalInt saltLength() {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "AES_CM_128_HMAC_SHA1_80",
                    "AES_CM_128_HMAC_SHA1_32",
                    "F8_128_HMAC_SHA1_80",
                    "SEED_CTR_128_HMAC_SHA1_80",
                    "AES_192_CM_HMAC_SHA1_80",
                    "AES_192_CM_HMAC_SHA1_32",
                    "AES_256_CM_HMAC_SHA1_80",
                    "AES_256_CM_HMAC_SHA1_32" -> OptionalInt.of(14);
            case "SEED_128_CCM_80", "SEED_128_GCM_96", "AEAD_AES_128_GCM", "AEAD_AES_256_GCM" -> OptionalInt.of(12);
            default -> OptionalInt.empty();
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
