package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;

/** The same seed gives the same bytes, on every machine and Java version. */
class SameBytesTest {

    /** Changes with what is generated: it is to be the same wherever the tests run. */
    private static final String DIGEST = "9ef7f2f28851fbfdebf90e8bf8cbe6d670e7b2951b677f0fb3af0a8d94a846b2";

    @Test
    void theSameSeedGivesTheSameBytes() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Kind kind : Kind.values()) {
            Generator generator = Generator.of(kind).rareFeatures(true);
            generator.descriptions(1).limit(50).forEach(description -> digest.update(description.bytes()));
            generator.pairs(1).limit(20).forEach(pair -> update(digest, pair));
            generator
                    .exchanges(1)
                    .limit(10)
                    .flatMap(exchange -> exchange.steps().stream())
                    .map(Exchange.Step::text)
                    .forEach(text -> digest.update(text.bytes()));
        }
        assertEquals(DIGEST, HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void anotherSeedGivesAnotherDescription() {
        for (Kind kind : Kind.values()) {
            assertNotEquals(
                    Generator.of(kind).description(1), Generator.of(kind).description(2), kind.toString());
        }
    }

    private static void update(MessageDigest digest, Pair pair) {
        digest.update(pair.offer().bytes());
        digest.update(pair.answer().bytes());
    }
}
