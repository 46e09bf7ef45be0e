package org.sdpkit.negotiation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where session ids, keys and credentials come from: a seed and a counter, which never change. The same seed, counter
 * and purpose always give the same value, so that what was negotiated can be computed again; from the values nobody
 * learns the seed.
 *
 * <p>Secure ones come from the front door: {@code Sdp.secureIds()}.
 *
 * @param seed hexadecimal digits, at least two and an even number of them; whoever knows them knows every key
 * @param counter how many sessions have taken their ids from the seed
 * @since 0.1.0
 */
public record Ids(String seed, long counter) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTE = 8;
    private static final int SEED_LENGTH = 32;

    public Ids {
        boolean isHex =
                !seed.isEmpty() && seed.length() % 2 == 0 && seed.chars().allMatch(HexFormat::isHexDigit);
        if (!isHex) {
            throw new IllegalArgumentException("seed must be bytes in hexadecimal digits, not \"" + seed + "\"");
        }
        if (counter < 0) {
            throw new IllegalArgumentException("counter must not be negative, as " + counter + " is");
        }
    }

    /** Those of a seed that anybody may know: for tests, and for output that can be made again. */
    public static Ids seeded(long seed) {
        return new Ids(HexFormat.of().toHexDigits(seed), 0);
    }

    /** Those of a seed of bytes, which must be as random as the keys are to be. */
    public static Ids seeded(byte[] seed) {
        return new Ids(HexFormat.of().formatHex(seed), 0);
    }

    /** Those for the next session. */
    public Ids next() {
        return new Ids(seed, counter + 1);
    }

    /** Those for something that is made more than once in a session. */
    Ids forPurpose(String purpose) {
        return seeded(bytes(purpose, SEED_LENGTH));
    }

    /** A number of at most 62 bits, as RFC 3264 section 5 wants it of a session id. */
    public long number(String purpose) {
        return ByteBuffer.wrap(digest(purpose, 0)).getLong() >>> 2;
    }

    /** Random bytes. */
    public byte[] bytes(String purpose, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (int block = 0; bytes.hasRemaining(); block++) {
            byte[] digest = digest(purpose, block);
            bytes.put(digest, 0, Math.min(digest.length, bytes.remaining()));
        }
        return bytes.array();
    }

    /** Random letters, digits, plus signs and slashes, each of 6 bits: <i>ice-char</i> of RFC 8839 section 5.4. */
    public String text(String purpose, int length) {
        byte[] bytes = bytes(purpose, (length * 6 + BYTE - 1) / BYTE);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes).substring(0, length);
    }

    /** Random hexadecimal digits. */
    public String hex(String purpose, int length) {
        return HexFormat.of().formatHex(bytes(purpose, (length + 1) / 2)).substring(0, length);
    }

    private byte[] digest(String purpose, int block) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), ALGORITHM));
            mac.update(ByteBuffer.allocate(12).putLong(counter).putInt(block).array());
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java", e);
        }
    }

    /** The counter only: the seed is as secret as the keys that come from it. */
    @Override
    public String toString() {
        return "Ids[counter=" + counter + "]";
    }
}
