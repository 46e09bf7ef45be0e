package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Address;
import org.sdpkit.model.Origin;

/** Ids come from a seed, a counter and a purpose, and from nothing else. */
class IdsTest {

    @Test
    void theSameSeedCounterAndPurposeGiveTheSame() {
        assertEquals(Ids.seeded(1).number("a"), Ids.seeded(1).number("a"));
        assertArrayEquals(Ids.seeded(1).bytes("a", 70), Ids.seeded(1).bytes("a", 70));
        assertNotEquals(Ids.seeded(1).number("a"), Ids.seeded(2).number("a"));
        assertNotEquals(Ids.seeded(1).number("a"), Ids.seeded(1).number("b"));
        assertNotEquals(Ids.seeded(1).number("a"), Ids.seeded(1).next().number("a"));
    }

    @Test
    void theyHaveTheLengthThatIsAskedFor() {
        for (int length = 1; length < 100; length++) {
            assertEquals(length, Ids.seeded(1).bytes("a", length).length);
            assertTrue(Ids.seeded(1).text("a", length).matches("[A-Za-z0-9+/]{" + length + "}"));
            assertTrue(Ids.seeded(1).hex("a", length).matches("[0-9a-f]{" + length + "}"));
        }
    }

    @Test
    void aSessionIdHasAtMost62Bits() {
        for (int seed = 0; seed < 100; seed++) {
            long number = Ids.seeded(seed).number("session id");
            assertTrue(number >= 0 && number < 1L << 62, () -> number + "");
        }
    }

    @Test
    void secureOnesDiffer() {
        assertNotEquals(Sdp.secureIds(), Sdp.secureIds());
        assertEquals(64, Sdp.secureIds().seed().length());
    }

    @Test
    void theSeedIsNotShown() {
        assertEquals("Ids[counter=0]", Ids.seeded(1).toString());
        assertThrows(IllegalArgumentException.class, () -> new Ids("xy", 0));
        assertThrows(IllegalArgumentException.class, () -> new Ids("00", -1));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "9, 10", "199, 200", "099, 100", "18446744073709551615, 18446744073709551616", "0, 1"})
    void theNextVersionIsOneMoreHoweverLong(String version, String next) {
        Origin origin = Origin.of("1", version, new Address.Ip4("192.0.2.1"));
        assertEquals(next, origin.next().sessionVersion());
    }
}
