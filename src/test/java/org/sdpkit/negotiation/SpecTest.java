package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the RFCs, both sides. A block ```` ```sdp NAME can ```` says what somebody can do; the words behind it
 * are policies. {@code NAME offers} is said as it stands. {@code NAME answers} is what that side must answer to the last
 * offer. {@code NAME printed} is an answer as the RFC prints it, which is wrong for the reason that the page gives.
 */
class SpecTest {

    @TestFactory
    Stream<DynamicNode> theAnswerIsThatOfTheRfc() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(SpecTest.class.getResource("/spec"));
        try (Stream<Path> pages = Files.list(Path.of(folder.toURI()))) {
            List<Path> all = pages.sorted().toList();
            return all.stream().map(SpecTest::page);
        }
    }

    private static DynamicNode page(Path page) {
        String text;
        try {
            text = Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stream<DynamicTest> sections = Arrays.stream(text.split("\n## ", -1))
                .skip(1)
                .map(section -> DynamicTest.dynamicTest(
                        section.lines().findFirst().orElseThrow(), () -> run(SpecBlock.allIn(section))));
        return DynamicContainer.dynamicContainer(page.getFileName().toString(), sections);
    }

    private static void run(List<SpecBlock> blocks) {
        List<String> answers = new ArrayList<>();
        SpecExchange exchange = new SpecExchange();
        List<String> printed = List.of();
        for (SpecBlock block : blocks) {
            switch (block.verb()) {
                case "can" -> exchange.can(block);
                case "offers" -> exchange.offers(block);
                case "printed" -> printed = SpecExchange.comparable(block.session(), true);
                case "answers" -> {
                    boolean isFirst = exchange.hasSaidNothing(block.name());
                    List<String> answer = SpecExchange.comparable(exchange.answer(block.name()), !isFirst);
                    assertEquals(lines(SpecExchange.comparable(block.session(), !isFirst)), lines(answer));
                    assertNotEquals(printed, answer, "what is printed is right after all");
                    exchange.answered(block);
                    answers.add(block.name());
                }
                default -> throw new IllegalArgumentException("unknown block: " + block.info());
            }
        }
        assertNotEquals(List.of(), answers, "nothing was answered");
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
