package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

/** Where nothing can be broken there is no mutant, and nothing else comes of it. */
class MutantTest {

    private static final String ALL_PAYLOAD_TYPES =
            IntStream.rangeClosed(0, 127).mapToObj(Integer::toString).collect(Collectors.joining(" "));

    @Test
    void noKindHasNoMutant() {
        assertEquals(Optional.empty(), Mutant.description("duplicate-mid", List.of(), 1));
        assertEquals(Optional.empty(), Mutant.pair("answer-mid", List.of(), 1));
        assertEquals(Optional.empty(), Mutant.exchange("glare", List.of(), 1));
    }

    @Test
    void noKindBreaksARuleThatIsNone() {
        assertEquals(Optional.empty(), Mutant.description("no-such-rule", List.of(Kind.values()), 1));
    }

    /** Empty, no more than a line, and with no payload type left to give. */
    @TestFactory
    Stream<DynamicTest> anythingCanBeTried() {
        return Stream.of("", "a=x", "m=", "m=a", "v=0\r\nm=audio 5000 RTP/AVP " + ALL_PAYLOAD_TYPES + "\r\na=mid:a\r\n")
                .map(text -> DynamicTest.dynamicTest("\"" + text + "\"", () -> tryAll(Sections.read(text))));
    }

    private static void tryAll(SessionDescription odd) {
        Pair pair = new Pair(odd, odd);
        Exchange exchange = Exchange.of(List.of(odd, odd));
        long broken = Stream.of(
                        Mutations.DESCRIPTIONS.stream().map(mutation -> mutation.in(odd, 1)),
                        Mutations.PAIRS.stream().map(mutation -> mutation.in(pair, 1)),
                        Mutations.EXCHANGES.stream().map(mutation -> mutation.in(exchange, 1)))
                .flatMap(tried -> tried)
                .flatMap(Optional::stream)
                .count();
        assertTrue(broken > 0, "nothing could be broken");
    }
}
