package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code a=crypto:<tag> <crypto suite> <key params> [<session params>]}: a way to secure RTP, with its keys.
 *
 * @param tag 0 to 999999999; the name by which the answer chooses
 * @param cryptoSuite the algorithms
 * @param keyParams at least one
 * @param sessionParams visible characters each: {@code KDR=1}, {@code UNENCRYPTED_SRTP}, {@code WSH=64} …
 * @since 0.1.0
 */
public record Crypto(int tag, CryptoSuite cryptoSuite, List<CryptoKey> keyParams, List<String> sessionParams) {

    /** How it is read and written. */
    public static final AttributeType<Crypto> TYPE = AttributeType.named("crypto", Crypto.class)
            .means("a way to secure RTP, with its keys")
            .definedBy("RFC 4568 section 9.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .repeatable()
            .examples(
                    "1 AES_CM_128_HMAC_SHA1_80 inline:PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR|2^20|1:32",
                    "1 AES_CM_128_HMAC_SHA1_80 inline:YUJDZGVmZ2hpSktMbW9QUXJzVHVWd3l6MTIzNDU2|1066:4",
                    "2 F8_128_HMAC_SHA1_80 inline:MTIzNDU2Nzg5QUJDREUwMTIzNDU2Nzg5QUJjZGVm|2^20|1:4;"
                            + "inline:QUJjZGVmMTIzNDU2Nzg5QUJDREUwMTIzNDU2Nzg5|2^20|2:4 FEC_ORDER=FEC_SRTP")
            .syntax(Crypto::read, Crypto::write);

    private static final int LARGEST_TAG = 999_999_999;

    public Crypto {
        Tokens.checkRange("tag", tag, 0, LARGEST_TAG);
        keyParams = List.copyOf(keyParams);
        if (keyParams.isEmpty()) {
            throw new IllegalArgumentException("key params must not be empty");
        }
        sessionParams = List.copyOf(sessionParams);
        sessionParams.forEach(param -> Tokens.checkRun("session param", param, Chars::isVisible));
    }

    /** A way without session parameters. */
    public Crypto(int tag, CryptoSuite cryptoSuite, List<CryptoKey> keyParams) {
        this(tag, cryptoSuite, keyParams, List.of());
    }

    /** The value of a session parameter such as {@code WSH}; empty text for one without a value. */
    public Optional<String> sessionParam(String name) {
        return sessionParams.stream()
                .filter(param -> param.equals(name) || param.startsWith(name + "="))
                .map(param -> param.substring(Math.min(param.length(), name.length() + 1)))
                .findFirst();
    }

    /** What crypto suites and key methods are made of. */
    static boolean isName(int c) {
        return Chars.isAlphanumeric(c) || c == '_';
    }

    private static Crypto read(ValueScanner in) {
        int tag = in.integer("tag", 0, LARGEST_TAG);
        in.whitespace();
        CryptoSuite suite = new CryptoSuite(in.run("crypto suite", Crypto::isName));
        in.whitespace();
        List<CryptoKey> keys = new ArrayList<>();
        do {
            keys.add(CryptoKey.read(in));
        } while (in.skip(';'));
        List<String> sessionParams = new ArrayList<>();
        while (!in.isAtEnd()) {
            in.whitespace();
            sessionParams.add(in.run("session param", Chars::isVisible));
        }
        return new Crypto(tag, suite, keys, sessionParams);
    }

    private void write(StringBuilder out) {
        out.append(tag).append(' ').append(cryptoSuite).append(' ');
        out.append(keyParams.stream().map(CryptoKey::text).collect(Collectors.joining(";")));
        sessionParams.forEach(param -> out.append(' ').append(param));
    }
}
