package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void resultsComeInOrderThoughTheirWorkTakesLongerAndShorter() {
        List<Integer> results = new ArrayList<>();
        InOrder.forEach(
                IntStream.range(0, 2_000).boxed(),
                i -> i * 2
                        + (int) IntStream.range(0, i % 7 == 0 ? 20_000 : 1)
                                .filter(n -> n < 0)
                                .count(),
                results::add);
        assertEquals(IntStream.range(0, 2_000).map(i -> i * 2).boxed().toList(), results);
    }

    @Test
    void fewAreUnderWayAtATime() {
        AtomicInteger handedOut = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        InOrder.forEach(Stream.generate(handedOut::incrementAndGet).limit(20_000), i -> i, i -> {
            int ahead = handedOut.get() - told.incrementAndGet();
            assertTrue(ahead <= 16 * Runtime.getRuntime().availableProcessors(), ahead + " are ahead");
        });
        assertEquals(20_000, told.get());
    }

    @Test
    void whatGoesWrongComesOutWhereItsTurnIs() {
        List<Integer> results = new ArrayList<>();
        IllegalStateException e = assertThrows(
                IllegalStateException.class,
                () -> InOrder.forEach(
                        Stream.of(1, 2, 3),
                        i -> {
                            if (i == 2) {
                                throw new IllegalStateException("two");
                            }
                            return i;
                        },
                        results::add));
        assertEquals("two", e.getMessage());
        assertEquals(List.of(1), results);
    }
}
