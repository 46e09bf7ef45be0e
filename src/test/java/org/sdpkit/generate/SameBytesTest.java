package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The same seed gives the same bytes, on every machine and Java version. */
class SameBytesTest {

    /** Changes with what is generated: it is to be the same wherever the tests run. */
    private static final String DIGEST = "cbfba5bfb2f410b1dff780ce948f01a557afa97d3fca1c3718400a90157c5c24";

    @Test
    void theSameSeedGivesTheSameBytes() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Kind kind : Kind.values()) {
            Generator generator = Generator.of(kind).rareFeatures(true);
            generator.descriptions(1).limit(50).forEach(description -> digest.update(description.bytes()));
        }
        assertEquals(DIGEST, HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void theSameSeedGivesTheSameConversation() {
        for (Kind kind : Kind.values()) {
            Generator generator = Generator.of(kind);
            assertEquals(generator.pair(7), generator.pair(7), kind.toString());
            assertEquals(generator.exchange(7), generator.exchange(7), kind.toString());
        }
    }

    @Test
    void anotherSeedGivesAnotherDescription() {
        for (Kind kind : Kind.values()) {
            assertNotEquals(
                    Generator.of(kind).description(1), Generator.of(kind).description(2), kind.toString());
        }
    }
}
