package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;

/** Each rule on one description has a mutation that breaks it and nothing else. */
class DescriptionMutationsTest {

    private static final int SEEDS = 3;
    private static final int MOST = 24;
    private static final int OF_EACH_KIND = 6;
    private static final Path SAMPLES = Path.of(System.getProperty("sdpkit.root"), "samples");
    private static final Matrix<SessionDescription> MATRIX = new Matrix<>(Judge.OF_DESCRIPTIONS);

    @TestFactory
    Stream<DynamicTest> aMutantBreaksItsRuleAndNoOther() throws IOException {
        List<SessionDescription> subjects = new ArrayList<>(samples());
        subjects.addAll(generated());
        return Mutations.DESCRIPTIONS.stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.toString(), () -> check(mutation, subjects)));
    }

    private static void check(Mutation<SessionDescription> mutation, List<SessionDescription> subjects) {
        List<String> verdicts = inOrderOf(mutation, subjects).stream()
                .flatMap(subject -> IntStream.range(0, SEEDS).mapToObj(seed -> MATRIX.judge(mutation, subject, seed)))
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
        verdicts.forEach(wrong -> assertEquals("", wrong));
        assertTrue(verdicts.size() >= SEEDS, "broken in " + verdicts.size() + " ways");
    }

    /** Another order for each mutation, so that it is not the same few subjects that are broken by all. */
    private static List<SessionDescription> inOrderOf(
            Mutation<SessionDescription> mutation, List<SessionDescription> subjects) {
        List<SessionDescription> ordered = new ArrayList<>(subjects);
        Collections.shuffle(ordered, new Random(mutation.toString().hashCode()));
        return ordered;
    }

    private static List<SessionDescription> generated() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> IntStream.range(0, OF_EACH_KIND)
                        .mapToObj(seed ->
                                Generator.of(kind).rareFeatures(seed % 2 == 1).description(seed)))
                .toList();
    }

    private static List<SessionDescription> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".sdp"))
                    .sorted()
                    .map(DescriptionMutationsTest::read)
                    .toList();
        }
    }

    private static SessionDescription read(Path file) {
        try {
            return Sdp.parse(file).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
