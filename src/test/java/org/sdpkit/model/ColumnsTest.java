package org.sdpkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    /** First bytes of characters of each length, continuations, and bytes that are never in UTF-8. */
    private static final int[] MEAN = {'a', 0x80, 0xBF, 0xC3, 0xC0, 0xE0, 0xE2, 0xED, 0xF0, 0xF4, 0xF8, 0xFF};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofWhateverBytesTheyAreThoseThatCountingFromTheBeginningGives(int seed) {
        byte[] bytes = new byte[4 * Columns.STEP];
        Random random = new Random(seed);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) MEAN[random.nextInt(seed % 4 == 0 ? 3 : MEAN.length)];
        }
        assertAllAreCounted(bytes);
    }

    @Test
    void ofCharactersOfFourBytesTheyAreHalfAsManyAsHalfTheBytes() {
        byte[] bytes = "\uD83D\uDE00".repeat(Columns.STEP).getBytes(StandardCharsets.UTF_8);
        assertEquals(Columns.STEP / 2, new Columns(bytes, 0, bytes.length).before(2 * Columns.STEP));
        assertAllAreCounted(bytes);
    }

    private static void assertAllAreCounted(byte[] bytes) {
        Columns columns = new Columns(bytes, 3, bytes.length);
        for (int offset = 0; offset <= bytes.length - 3; offset++) {
            String before = new String(bytes, 3, offset, StandardCharsets.UTF_8);
            assertEquals(before.codePointCount(0, before.length()), columns.before(offset), "before " + offset);
        }
    }
}
