package org.sdpkit.attribute;

import java.util.Base64;
import java.util.Optional;

/**
 * Keying material of {@code a=crypto}: RFC 4568 section 6.1.
 *
 * @since 0.1.0
 */
public sealed interface CryptoKey {

    /** As it is written: {@code <key method>:<key info>}. */
    String text();

    /**
     * A master key and its salt: {@code inline:<key salt>[|<lifetime>][|<mki>]}.
     *
     * @param keySalt both of them, one after the other, in base64, with its padding or without
     * @param lifetime how many packets it may protect
     * @param mki the master key identifier
     */
    record Inline(String keySalt, Optional<Lifetime> lifetime, Optional<Mki> mki) implements CryptoKey {

        private static final String METHOD = "inline";

        public Inline {
            Tokens.checkRun("key and salt", keySalt, Inline::isKeyChar);
        }

        /** A key that may be used for as long as its suite allows, without an identifier. */
        public Inline(String keySalt) {
            this(keySalt, Optional.empty(), Optional.empty());
        }

        /** The key and the salt, one after the other, if they are base64. */
        public Optional<byte[]> bytes() {
            int end = keySalt.length();
            while (end > 0 && keySalt.charAt(end - 1) == '=') {
                end--;
            }
            boolean isBase64 = end % 4 != 1 && keySalt.substring(0, end).indexOf('=') < 0;
            return isBase64 ? Optional.of(Base64.getDecoder().decode(keySalt.substring(0, end))) : Optional.empty();
        }

        private static boolean isKeyChar(int c) {
            return Chars.isBase64(c) || c == '=';
        }

        @Override
        public String text() {
            return METHOD + ":" + keySalt + lifetime.map(Lifetime::text).orElse("")
                    + mki.map(Mki::text).orElse("");
        }

        private static Inline read(ValueScanner in) {
            String keySalt = in.run("key and salt in base64", Inline::isKeyChar);
            Optional<Lifetime> lifetime = Optional.empty();
            if (in.skip('|')) {
                int from = in.offset();
                in.digits("lifetime or master key identifier");
                boolean isMki = in.isAt(':');
                in.back(from);
                if (isMki) {
                    return new Inline(keySalt, lifetime, Optional.of(Mki.read(in)));
                }
                lifetime = Optional.of(Lifetime.read(in));
            }
            return new Inline(keySalt, lifetime, in.skip('|') ? Optional.of(Mki.read(in)) : Optional.empty());
        }
    }

    /**
     * How many packets a key may protect: {@code <number>} or {@code 2^<number>}.
     *
     * @param number 1 to 2^48, or with {@code isPowerOfTwo} 0 to 48
     * @param isPowerOfTwo whether {@code 2^} stands before it
     */
    record Lifetime(long number, boolean isPowerOfTwo) {

        private static final int LARGEST_POWER = 48;
        private static final long LARGEST = 1L << LARGEST_POWER;

        public Lifetime {
            Tokens.checkRange("lifetime", number, isPowerOfTwo ? 0 : 1, isPowerOfTwo ? LARGEST_POWER : LARGEST);
        }

        /** The number of packets. */
        public long packets() {
            return isPowerOfTwo ? 1L << number : number;
        }

        private String text() {
            return "|" + (isPowerOfTwo ? "2^" : "") + number;
        }

        private static Lifetime read(ValueScanner in) {
            int from = in.offset();
            if (in.skip('2') && in.skip('^')) {
                return new Lifetime(in.integer("power of two", 0, LARGEST_POWER), true);
            }
            in.back(from);
            return new Lifetime(in.integer("lifetime", 1, LARGEST), false);
        }
    }

    /**
     * A master key identifier: {@code <value>:<length>}.
     *
     * @param value a number without leading zeros, more than 0
     * @param length of its field in packets, 1 to 128 bytes
     */
    record Mki(String value, int length) {

        private static final int LONGEST = 128;

        public Mki {
            Tokens.checkRun("MKI", value, Chars::isDigit);
            if (value.startsWith("0")) {
                throw new IllegalArgumentException("MKI must be positive and without leading zeros, not " + value);
            }
            Tokens.checkRange("length of the MKI", length, 1, LONGEST);
        }

        private String text() {
            return "|" + value + ":" + length;
        }

        private static Mki read(ValueScanner in) {
            if (in.isAt('0')) {
                throw in.malformed("master key identifier without leading zeros");
            }
            String value = in.digits("master key identifier");
            in.expect(':');
            return new Mki(value, in.integer("length of the MKI", 1, LONGEST));
        }
    }

    /**
     * Keying material of a method that sdpkit does not know: {@code <key method>:<key info>}.
     *
     * @param keyMethod letters, digits and underscores
     * @param keyInfo visible characters but semicolons
     */
    record Other(String keyMethod, String keyInfo) implements CryptoKey {

        public Other {
            Tokens.checkRun("key method", keyMethod, Crypto::isName);
            if (keyMethod.equalsIgnoreCase(Inline.METHOD)) {
                throw new IllegalArgumentException("key method must not be " + keyMethod);
            }
            Tokens.checkRun("key info", keyInfo, Other::isInfoChar);
        }

        @Override
        public String text() {
            return keyMethod + ":" + keyInfo;
        }

        private static boolean isInfoChar(int c) {
            return Chars.isVisible(c) && c != ';';
        }
    }

    /** Reads one key parameter. */
    static CryptoKey read(ValueScanner in) {
        String method = in.run("key method", Crypto::isName);
        in.expect(':');
        return method.equalsIgnoreCase(Inline.METHOD)
                ? Inline.read(in)
                : new Other(method, in.run("key info", Other::isInfoChar));
    }
}
