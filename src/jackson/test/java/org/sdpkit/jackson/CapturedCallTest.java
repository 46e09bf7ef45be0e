package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Two endpoints to which is told what two real browsers said come to the states, directions and codecs of the browsers. */
class CapturedCallTest {

    private static final Path CAPTURES =
            Path.of(System.getProperty("sdpkit.shared", "../shared"), "browsers", "captures");

    /** Where a browser says of itself what its descriptions do not say. */
    private static final Set<String> DEPARTURES = Set.of(
            // Firefox lists VP9 under the payload type of profile 2, which it did not answer
            "chromium/codec-reversed--answered-by-firefox");

    @TestFactory
    Stream<DynamicTest> endpointsComeToTheStatesOfTheBrowsers() throws IOException {
        boolean isThere = Files.isDirectory(CAPTURES);
        assertTrue(isThere || !Boolean.getBoolean("sdpkit.shared.required"), "no captures at " + CAPTURES);
        Assumptions.assumeTrue(isThere, "no captures at " + CAPTURES);
        List<Path> calls = Stream.concat(calls("chromium"), calls("firefox")).toList();
        return calls.stream().map(call -> DynamicTest.dynamicTest(name(call), () -> check(call)));
    }

    private static void check(Path call) {
        if (DEPARTURES.contains(name(call))) {
            assertThrows(AssertionError.class, () -> new CapturedCall(call).replay(), "no departure any more");
        } else {
            new CapturedCall(call).replay();
        }
    }

    private static String name(Path call) {
        return call.getName(call.getNameCount() - 2) + "/" + call.getFileName();
    }

    private static Stream<Path> calls(String browser) throws IOException {
        try (Stream<Path> folders = Files.list(CAPTURES.resolve(browser))) {
            return folders.sorted().toList().stream();
        }
    }
}
