package org.sdpkit.validation;

import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.CryptoKey;
import org.sdpkit.attribute.CryptoSuite;
import org.sdpkit.diagnostic.Span;

/** A master key and its salt in an {@code a=crypto}, and where it stands. */
record InlineKey(AttributeAt<Crypto> crypto, CryptoKey.Inline key) {

    /** Those of a media description, in order. */
    static Stream<InlineKey> in(MediaAt media) {
        return media.all(Crypto.TYPE).stream().flatMap(InlineKey::in);
    }

    /** Those of one line, in order. */
    static Stream<InlineKey> in(AttributeAt<Crypto> crypto) {
        return crypto.value().keyParams().stream()
                .flatMap(key -> key instanceof CryptoKey.Inline inline ? Stream.of(inline) : Stream.empty())
                .map(inline -> new InlineKey(crypto, inline));
    }

    /** Key and salt alone. */
    Span span() {
        return crypto.pieceSpan(key.keySalt());
    }

    /** The bytes that are meant, if it is base64. */
    Optional<byte[]> bytes() {
        return key.bytes();
    }

    /** By which two spellings of the same bytes are the same. */
    String identity() {
        return bytes().map(Base64.getEncoder()::encodeToString).orElse(key.keySalt());
    }

    /** The number of bytes that the crypto suite wants, if it is known. */
    OptionalInt wantedLength() {
        CryptoSuite suite = crypto.value().cryptoSuite();
        return suite.keyLength().isPresent() && suite.saltLength().isPresent()
                ? OptionalInt.of(
                        suite.keyLength().getAsInt() + suite.saltLength().getAsInt())
                : OptionalInt.empty();
    }
}
