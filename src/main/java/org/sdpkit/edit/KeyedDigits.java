package org.sdpkit.edit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Numbers that follow from a key and a text, one after the other. */
final class KeyedDigits {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTE = 256;

    /** What follows from the key and the text, however long that is. */
    private final byte[] seed;

    private byte[] block = {};
    private int at;
    private int blocks;

    KeyedDigits(byte[] key, String text) {
        this.seed = digest(key, text);
    }

    /** The next number from 0 to below this. */
    int below(int limit) {
        int value = 0;
        for (int i = 0; i < 3; i++) {
            value = value * BYTE + nextByte();
        }
        return value % limit;
    }

    /** Hexadecimal digits of a number of its own. */
    String hex(int length) {
        StringBuilder out = new StringBuilder();
        while (out.length() < length) {
            out.append(Integer.toHexString(below(16)));
        }
        return out.toString();
    }

    private int nextByte() {
        if (at == block.length) {
            block = digest(seed, Integer.toString(blocks++));
            at = 0;
        }
        return block[at++] & 0xFF;
    }

    private static byte[] digest(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java", e);
        }
    }
}
